import type { Intent } from "@/lib/ledger/entry";
import type { ClockEvent, Moved } from "./clock-events";
import { documentNamed } from "./document";
import type { Order } from "./order";
import { departmentsTimed } from "./pauses";
import type { Department, Person } from "./people";
import { staffLetters } from "./staff-letters";
import { mayDo, tasksOf } from "./tasks";

/** Who hears of a question, the clocks that it stops, its answer, a pause that lasts too long, a deadline that moves, and one that has passed. */
export function clockLetters(event: ClockEvent, order: Order, people: Person[]): Intent[] {
  const staff = (letter: string, departments: readonly Department[]) => staffLetters(people, departments, letter);
  switch (event.type) {
    case "questionAsked":
      return event.to === "customer"
        ? [{ to: { mail: order.terms.customer.mail }, letter: "question" }, ...staff("paused", event.pauses)]
        : staff("question", [event.to]);
    case "questionAnswered":
      return [...asker(order, event.questionId), ...staff("deadlines", departmentsIn(order, event.moved))];
    case "pauseOverdue":
      return staff("pauseOverdue", ["management"]);
    case "pauseEnded":
    case "deadlinesMoved":
      return staff("deadlines", departmentsIn(order, event.moved));
    case "overdueCalled":
      return overdueLetters(order, event.documentId, people);
  }
}

/** Whoever has to write or sign it, the head of its department, and the order's owner. */
function overdueLetters(order: Order, documentId: string, people: Person[]): Intent[] {
  const tasks = tasksOf(order).filter((task) => task.documentId === documentId);
  const { department } = documentNamed(order, documentId);
  const hears = (one: Person) => one.id === order.owner.id || (one.head && one.department === department) || tasks.some((task) => mayDo(task, one));
  return people.filter(hears).map((one) => ({ to: { person: one.id }, letter: "overdue", documentId, version: tasks[0]?.version }));
}

function asker(order: Order, questionId: string): Intent[] {
  const question = order.questions.find((one) => one.id === questionId);
  return question ? [{ to: { person: question.by.id }, letter: "answered" }] : [];
}

/** Whose documents they are, and whose time runs for them. */
function departmentsIn(order: Order, moved: Moved[]): Department[] {
  return moved.flatMap(({ documentId }) => {
    const document = documentNamed(order, documentId);
    return [document.department, ...departmentsTimed(document)];
  });
}
