import type { Intent } from "@/lib/ledger/entry";
import { clockLetters } from "./clock-letters";
import { customerLetters } from "./customer-letters";
import type { OrderEvent, Submitted } from "./events";
import { isClockEvent } from "./evolve-clock";
import { isCustomerEvent } from "./evolve-customer";
import { isExceptionEvent } from "./evolve-exceptions";
import { isMeetingEvent } from "./evolve-meeting";
import { isNoticeEvent } from "./evolve-notice";
import { exceptionLetters } from "./exception-letters";
import { meetingLetters } from "./meeting-letters";
import { noticeLetters } from "./notice-letters";
import type { Order } from "./order";
import type { By, Person } from "./people";
import { leftOutOf } from "./review-scopes";
import { sealedLetters } from "./sealed-letters";
import { authorOf, struckLetters, takenBackLetters } from "./signing-letters";
import { staffLetters } from "./staff-letters";
import { mayDo, type Task, tasksOf } from "./tasks";

/** The letters that the outbox may owe because of an order. */
export const orderLetters = [
  "write",
  "sign",
  "customerSign",
  "signReminder",
  "unsigned",
  "linkExpired",
  "linkStopped",
  "returned",
  "withdrawn",
  "dropped",
  "declined",
  "struck",
  "finding",
  "customerNotice",
  "sealedCopy",
  "changeResult",
  "sentBack",
  "refused",
  "closed",
  "question",
  "paused",
  "answered",
  "pauseOverdue",
  "deadlines",
  "overdue",
  "reReview",
  "reviewScoped",
  "leftOut",
  "noReview",
  "objected",
  "followUp",
  "adjustPlan",
  "waived",
  "cancelled",
  "reopened",
  "noticeConfirmed",
  "noticeDisputed",
  "confirmReminder",
  "unconfirmed",
  "reviewAnswered",
  "meetingInvited",
  "meetingMoved",
  "meetingUninvited",
  "meetingCalledOff",
] as const;
export type OrderLetter = (typeof orderLetters)[number];

/** Everyone who is to hear of a decision: whoever has something new to do, the customer, and those that the events concern. One letter of a kind a person. */
export function lettersFor(before: Order | null, after: Order, events: OrderEvent[], by: By, people: Person[]): Intent[] {
  const letters = [...taskLetters(before, after, by, people), ...events.flatMap((event) => eventLetters(event, after, people, before))];
  const seen = new Set<string>();
  return letters.filter((letter) => {
    const once = JSON.stringify([letter.to, letter.letter, letter.documentId, letter.version]);
    return !seen.has(once) && seen.add(once);
  });
}

function taskLetters(before: Order | null, after: Order, by: By, people: Person[]): Intent[] {
  const old = new Set(before ? tasksOf(before).map((task) => task.id) : []);
  return tasksOf(after)
    .filter((task) => !old.has(task.id))
    .flatMap((task) => lettersOf(task, after, by, people));
}

function lettersOf(task: Task, order: Order, by: By, people: Person[]): Intent[] {
  const about = { documentId: task.documentId, version: task.version, slotId: task.slotId };
  if ("customer" in task.for) return [{ ...about, to: { mail: order.terms.customer.mail }, letter: "customerSign" }];
  const actor = by.kind === "person" ? by.person.id : "";
  return people.filter((one) => one.id !== actor && mayDo(task, one)).map((one) => ({ ...about, to: { person: one.id }, letter: task.kind }));
}

function eventLetters(event: OrderEvent, order: Order, people: Person[], before: Order | null): Intent[] {
  if (isMeetingEvent(event)) return meetingLetters(event, before, order);
  if (isExceptionEvent(event)) return exceptionLetters(event, order, people);
  if (isNoticeEvent(event)) return noticeLetters(event, order, people);
  if (isCustomerEvent(event)) return customerLetters(event, before, order, people);
  if (isClockEvent(event)) return clockLetters(event, order, people);
  const customer = { mail: order.terms.customer.mail };
  const staff = (letter: OrderLetter) => staffLetters(people, order.concerned, letter);
  switch (event.type) {
    case "returned":
    case "declined":
      return [{ to: { person: authorOf(order, event) }, letter: event.type, documentId: event.documentId, version: event.version }];
    case "withdrawn":
    case "dropped":
      return takenBackLetters(event, before, people);
    case "struck":
      return struckLetters(order, event);
    case "findingRaised":
      return staffLetters(people, [event.department], "finding");
    case "sentBack":
      return [{ to: customer, letter: "sentBack" }];
    case "refused":
      return refusedLetters(order, people);
    case "termsChanged":
      return [{ to: customer, letter: "changeResult" }, ...staff("changeResult"), ...staffLetters(people, event.adjusting, "adjustPlan")];
    case "changeRefused":
      return [{ to: customer, letter: "changeResult" }, ...staff("changeResult")];
    case "submitted":
      return leftOutLetters(order, event, people);
    case "sealed":
      return sealedLetters(order, event, people);
    case "closed":
      return ownerAndArchive(order, people).map((person) => ({ to: { person }, letter: "closed" }));
    default:
      return [];
  }
}

/** Departments that sales has left out of the review of a change see it (7.2). */
function leftOutLetters(order: Order, { documentId, form }: Submitted, people: Person[]): Intent[] {
  return form.id === "changeReview" ? staffLetters(people, leftOutOf(order, documentId), "leftOut", { documentId }) : [];
}

/** The customer whose order goes no further than the preliminary review (2.3); after the review the notice tells him (5.1). */
function refusedLetters(order: Order, people: Person[]): Intent[] {
  const toCustomer = order.round === 0 ? [{ to: { mail: order.terms.customer.mail }, letter: "refused" }] : [];
  return [...toCustomer, ...ownerAndArchive(order, people).map((person) => ({ to: { person }, letter: "refused" }))];
}

function ownerAndArchive(order: Order, people: Person[]): string[] {
  return [order.owner.id, ...people.filter((one) => one.department === "archive").map((one) => one.id)];
}
