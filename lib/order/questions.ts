import { workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import type { Asked, Question } from "./clock-events";
import { movedBy } from "./deadlines";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import { endOfPause, isPausedBy, openDeadlines } from "./pauses";
import { type Actor, isOperating, operatingDepartments, type ReviewingDepartment, reviewingDepartments } from "./people";
import { passes, Refusal } from "./refusal";

/** A pause may last so many working days before it goes to the general manager (3). */
export const longestPause = 10;

type Asker = Pick<Actor, "department">;

/** Whom somebody may put a question to. */
export function askableBy(by: Asker): Asked[] {
  return (["customer", ...operatingDepartments] as const).filter((to) => passes(() => mustBeAskable(by, to)));
}

/**
 * Puts a question to the customer or to a department (2.2). Only sales asks the customer, and only such a question stops the clocks of
 * the departments named. Refuses a pause for departments whose time is not running.
 */
export function ask(order: Order, by: Actor, { to, text, pauses }: { to: Asked; text: string; pauses: ReviewingDepartment[] }): OrderEvent[] {
  mustBeLive(order);
  mustBeAskable(by, to);
  if (pauses.length > 0) mustBePausable(order, to, pauses);
  return [{ type: "questionAsked", v: 1, questionId: `Q${order.questions.length + 1}`, to, text, pauses: [...new Set(pauses)] }];
}

/** Departments whose time is running, so that a question to the customer can stop it. */
export function pausable(order: Order): ReviewingDepartment[] {
  const running = openDeadlines(order);
  return reviewingDepartments.filter((department) => running.some((one) => isPausedBy(one, { pauses: [department] })));
}

function mustBeAskable({ department }: Asker, to: Asked): void {
  if (!isOperating(department)) throw new Refusal("notAllowed");
  if (to === "customer" && department !== "sales") throw new Refusal("salesAsksCustomer");
  if (to === department) throw new Refusal("askAnother");
}

function mustBePausable(order: Order, to: Asked, pauses: ReviewingDepartment[]): void {
  if (to !== "customer") throw new Refusal("onlyCustomerPauses");
  const running = pausable(order);
  const idle = pauses.find((department) => !running.includes(department));
  if (idle) throw new Refusal("nothingToPause", { department: idle });
}

/** Answers a question: sales for the customer, else the department asked. The answer ends the pause; the deadlines it moves are frozen with it. */
export function answer(order: Order, by: Actor, ground: Ground, { questionId, text }: { questionId: string; text: string }): OrderEvent[] {
  mustBeLive(order);
  const question = openQuestion(order, questionId);
  const answers = question.to === "customer" ? "sales" : question.to;
  if (by.department !== answers) throw new Refusal("notYourDepartment", { department: answers });
  return [{ type: "questionAnswered", v: 1, questionId, text, moved: movedBy(order, question, ground) }];
}

/** The general manager ends a pause that has lasted too long, with a reason; the question stays open. */
export function endPause(order: Order, by: Actor, ground: Ground, { questionId, reason }: { questionId: string; reason: string }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "management") throw new Refusal("generalManagerDecides");
  const question = openQuestion(order, questionId);
  if (question.pauses.length === 0 || question.pauseEnded) throw new Refusal("noPause");
  return [{ type: "pauseEnded", v: 1, questionId, reason, moved: movedBy(order, question, ground) }];
}

/** By the system: pauses that have lasted longer than they may go to the general manager (3). */
export function callOverduePauses(order: Order, { clock, now }: Ground): OrderEvent[] {
  return order.questions
    .filter((one) => one.pauses.length > 0 && !endOfPause(one) && !one.overdueSince)
    .filter(({ askedAt }) => workingDaysBetween(dayIn(clock.zone, askedAt), dayIn(clock.zone, now), clock.calendar) > longestPause)
    .map(({ id }) => ({ type: "pauseOverdue", v: 1, questionId: id }));
}

function openQuestion(order: Order, id: string): Question {
  const question = order.questions.find((one) => one.id === id);
  if (!question) throw new Refusal("noSuchQuestion");
  if (question.answer) throw new Refusal("answeredAlready");
  return question;
}
