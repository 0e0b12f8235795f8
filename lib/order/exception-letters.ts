import type { Intent } from "@/lib/ledger/entry";
import type { ExceptionEvent } from "./exception-events";
import type { Order } from "./order";
import { type Department, type Person, reviewingDepartments } from "./people";

/** Who hears when an order leaves the straight way. */
export function exceptionLetters(event: ExceptionEvent, order: Order, people: Person[]): Intent[] {
  const staff = (letter: string, departments: readonly Department[]) =>
    people.filter((one) => departments.includes(one.department)).map((one) => ({ to: { person: one.id }, letter }));
  switch (event.type) {
    case "reviewRaised":
      return staff("reReview", ["sales"]);
    case "reviewScoped":
      return [
        ...raiser(order, event.raiseId),
        ...(event.departments.length > 0
          ? staff(
              "leftOut",
              reviewingDepartments.filter((one) => !event.departments.includes(one)),
            )
          : []),
      ];
    case "objected":
      return staff("objected", ["sales"]);
    case "followUpOpened":
      return [{ to: { person: event.owner }, letter: "followUp" }];
    case "waived":
      return [{ to: { person: order.owner.id }, letter: "waived" }];
    case "cancelled":
      return cancelledLetters(order, people);
    case "reopened":
      return staff("reopened", order.concerned);
    case "followUpClosed":
    case "changeMeetingCalled":
    case "planAdjusted":
      return [];
  }
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
