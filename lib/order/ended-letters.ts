import type { Intent } from "@/lib/ledger/entry";
import type { Order } from "./order";
import { type Person, reviewingDepartments } from "./people";

/** Who hears that an order ended before its closure: the customer, its owner, the archivists, and the departments once they have had it. */
export function endedLetters(order: Order, letter: "cancelled", people: Person[]): Intent[] {
  const told = people.filter(
    (one) =>
      one.department === "archive" ||
      one.id === order.owner.id ||
      (order.round > 0 && reviewingDepartments.some((department) => department === one.department)),
  );
  return [{ to: { mail: order.terms.customer.mail }, letter }, ...told.map((one) => ({ to: { person: one.id }, letter }))];
}
