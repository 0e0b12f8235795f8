import type { Intent } from "@/lib/ledger/entry";
import type { ExceptionEvent } from "./exception-events";
import type { Order } from "./order";
import { type Department, operatingDepartments, type Person, reviewingDepartments } from "./people";
import { staffLetters } from "./staff-letters";

/** Who hears when an order leaves the straight way. */
export function exceptionLetters(event: ExceptionEvent, order: Order, people: Person[]): Intent[] {
  switch (event.type) {
    case "reviewRaised":
      return reviewRaisedLetters(order, event.raiseId, people);
    case "reviewScoped":
      return [...raiser(order, event.raiseId), ...scopedLetters(order, event, people)];
    case "objected":
      return staffLetters(people, ["sales"], "objected");
    case "followUpOpened":
      return [{ to: { person: event.owner }, letter: "followUp" }];
    case "waived":
      return [{ to: { person: order.owner.id }, letter: "waived" }];
    case "cancelled":
      return cancelledLetters(order, people);
    case "reopened":
      return staffLetters(people, order.concerned, "reopened");
    // Whoever is added gets his section to sign.
    case "changeReviewWidened":
    case "followUpClosed":
    case "changeMeetingCalled":
    case "planAdjusted":
      return [];
  }
}

/** The departments that carry the order are told at once (5.2), sales to decide and the others to know; not whoever raised it. */
export function reviewRaisedLetters(order: Order, raiseId: string, people: Person[]): Intent[] {
  return carrying(order, people, raiseId).map((one) => ({ to: { person: one.id }, letter: "reReview" }));
}

/** A department left out of the review may object; where there is none, everybody who was told of the matter learns how it ended. Those that review get their report. */
function scopedLetters(order: Order, { raiseId, departments }: Extract<ExceptionEvent, { type: "reviewScoped" }>, people: Person[]): Intent[] {
  if (departments.length === 0) return carrying(order, people, raiseId).map((one) => ({ to: { person: one.id }, letter: "noReview" }));
  const leftOut = reviewingDepartments.filter((one) => !departments.includes(one));
  return staffLetters(people, leftOut, "leftOut");
}

function carrying(order: Order, people: Person[], raiseId: string): Person[] {
  const review = order.reReviews.find((one) => one.id === raiseId);
  const know = [review?.by, review?.scope?.by].flatMap((one) => (one && "id" in one ? [one.id] : []));
  const departments: readonly Department[] = order.concerned.length > 0 ? order.concerned : operatingDepartments;
  return people.filter((one) => departments.includes(one.department) && !know.includes(one.id));
}

function raiser(order: Order, raiseId: string): Intent[] {
  const raised = order.reReviews.find((one) => one.id === raiseId);
  if (!raised) return [];
  if ("customer" in raised.by) return [{ to: { mail: order.terms.customer.mail }, letter: "reviewAnswered" }];
  return [{ to: { person: raised.by.id }, letter: "reviewScoped" }];
}

/** The customer, the order's owner, the archivists, and the departments once they have had it. */
function cancelledLetters(order: Order, people: Person[]): Intent[] {
  const departments: readonly Department[] = order.round > 0 ? ["archive", ...reviewingDepartments] : ["archive"];
  const told = people.filter((one) => one.id === order.owner.id || departments.includes(one.department));
  return [{ to: { mail: order.terms.customer.mail }, letter: "cancelled" }, ...told.map((one) => ({ to: { person: one.id }, letter: "cancelled" }))];
}
