import type { Intent } from "@/lib/ledger/entry";
import { may, mayHoldSealed } from "./access";
import { clockLetters } from "./clock-letters";
import { documentNamed } from "./document";
import type { OrderEvent, Submitted } from "./events";
import { isClockEvent } from "./evolve-clock";
import { isExceptionEvent } from "./evolve-exceptions";
import { isMeetingEvent } from "./evolve-meeting";
import { isNoticeEvent } from "./evolve-notice";
import { exceptionLetters } from "./exception-letters";
import { meetingLetters } from "./meeting-letters";
import { noticeLetters } from "./notice-letters";
import type { Order, OrderDocument, Version } from "./order";
import type { By, Department, Person } from "./people";
import { leftOutOf } from "./review-scopes";
import { mayDo, type Task, tasksOf } from "./tasks";

/** The letters that the outbox may owe because of an order. */
export const orderLetters = [
  "write",
  "sign",
  "customerSign",
  "returned",
  "withdrawn",
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
  "answered",
  "pauseOverdue",
  "deadlines",
  "overdue",
  "reReview",
  "reviewScoped",
  "leftOut",
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
  if (isClockEvent(event)) return clockLetters(event, order, people);
  const customer = { mail: order.terms.customer.mail };
  const staff = (letter: OrderLetter) =>
    people.filter((one) => order.concerned.some((department) => department === one.department)).map((one) => ({ to: { person: one.id }, letter }));
  switch (event.type) {
    case "returned":
    case "withdrawn":
    case "declined":
      return [{ to: { person: authorOf(order, event) }, letter: event.type, documentId: event.documentId, version: event.version }];
    case "struck":
      return struckLetters(order, event);
    case "findingRaised":
      return people.filter((one) => one.department === event.department).map((one) => ({ to: { person: one.id }, letter: "finding" }));
    case "sentBack":
      return [{ to: customer, letter: "sentBack" }];
    case "refused":
      return [{ to: { person: order.owner.id }, letter: "refused" }];
    case "termsChanged":
      return [{ to: customer, letter: "changeResult" }, ...staff("changeResult"), ...adjustLetters(event.adjusting, people)];
    case "changeRefused":
      return [{ to: customer, letter: "changeResult" }, ...staff("changeResult")];
    case "submitted":
      return leftOutLetters(order, event, people);
    case "sealed":
      return sealedLetters(order, event, people);
    case "closed":
      return [order.owner.id, ...people.filter((one) => one.department === "archive").map((one) => one.id)].map((id) => ({
        to: { person: id },
        letter: "closed",
      }));
    default:
      return [];
  }
}

function adjustLetters(departments: Department[], people: Person[]): Intent[] {
  return people.filter((one) => departments.includes(one.department)).map((one) => ({ to: { person: one.id }, letter: "adjustPlan" }));
}

/** Departments that a change concerns and that sales has left out of its review see it (7.2). */
function leftOutLetters(order: Order, { documentId, form }: Submitted, people: Person[]): Intent[] {
  if (form.id !== "changeReview") return [];
  const departments: Department[] = leftOutOf(order, documentId);
  return people.filter((one) => departments.includes(one.department)).map((one) => ({ to: { person: one.id }, letter: "leftOut", documentId }));
}

/** Who gets a sealed document: the customer his notice and what he signed, the departments the minutes (4.3), the signatories their copy. */
function sealedLetters(order: Order, event: { documentId: string; version: number }, people: Person[]): Intent[] {
  const document = documentNamed(order, event.documentId);
  const version = document.versions.find((one) => one.version === event.version);
  if (!version) return [];
  const about = { documentId: event.documentId, version: event.version };
  const toCustomer = customerLetter(document, version);
  return [
    ...(toCustomer ? [{ ...about, to: { mail: order.terms.customer.mail }, letter: toCustomer }] : []),
    ...readersOf(order, document, version, people).map((id) => ({ ...about, to: { person: id }, letter: "sealedCopy" })),
  ];
}

function customerLetter(document: OrderDocument, version: Version): OrderLetter | undefined {
  if (document.form === "resultNotice") return "customerNotice";
  return version.slots.some((slot) => "customer" in slot.for) ? "sealedCopy" : undefined;
}

function readersOf(order: Order, document: OrderDocument, version: Version, people: Person[]): string[] {
  const countersigned = version.slots.length > 1;
  const signed = !countersigned ? [] : version.slots.flatMap((slot) => (slot.by && "id" in slot.by && slot.state === "signed" ? [slot.by.id] : []));
  const distributed =
    document.form === "minutes" ? people.filter((one) => order.reviewing.some((department) => department === one.department)).map((one) => one.id) : [];
  return [...new Set([...signed, ...distributed])].filter((id) => {
    const person = people.find((one) => one.id === id);
    return person !== undefined && may(person, "readOrder", order) && mayHoldSealed(person, order, version);
  });
}

function authorOf(order: Order, { documentId, version }: { documentId: string; version: number }): string {
  return documentNamed(order, documentId).versions.find((one) => one.version === version)?.author.id ?? order.owner.id;
}

function struckLetters(order: Order, { documentId, version, slotId }: { documentId: string; version: number; slotId: string }): Intent[] {
  const slot = documentNamed(order, documentId)
    .versions.find((one) => one.version === version)
    ?.slots.find((one) => one.id === slotId);
  return slot && "person" in slot.for ? [{ to: { person: slot.for.person }, letter: "struck", documentId, version, slotId }] : [];
}
