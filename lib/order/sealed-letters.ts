import type { Intent } from "@/lib/ledger/entry";
import { may, mayHoldSealed } from "./access";
import { reviewersOf } from "./change-reviewers";
import { documentNamed } from "./document";
import type { OrderLetter } from "./letters";
import type { Order, OrderDocument, Version } from "./order";
import { type Department, operatingDepartments, type Person } from "./people";

/** Who gets a sealed document: the customer his notice and what he signed, the departments the minutes (4.3), the signatories their copy. */
export function sealedLetters(order: Order, event: { documentId: string; version: number }, people: Person[]): Intent[] {
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

/** Whoever countersigned it, and of minutes the departments they are distributed to. Nobody gets a file that he may not hold. */
function readersOf(order: Order, document: OrderDocument, version: Version, people: Person[]): string[] {
  const countersigned = version.slots.length > 1;
  const signed = !countersigned ? [] : version.slots.flatMap((slot) => (slot.by && "id" in slot.by && slot.state === "signed" ? [slot.by.id] : []));
  const departments: readonly Department[] = document.form === "minutes" ? minutesGoTo(order, document) : [];
  const distributed = people.filter((one) => departments.includes(one.department)).map((one) => one.id);
  return [...new Set([...signed, ...distributed])].filter((id) => {
    const person = people.find((one) => one.id === id);
    return person !== undefined && mayHaveCopy(person, order, version);
  });
}

/** Asked when a copy is owed, and again when it is sent: its reader may have another department by then. */
export function mayHaveCopy(person: Pick<Person, "department">, order: Order, version: Pick<Version, "commercial">): boolean {
  return may(person, "readOrder", order) && mayHoldSealed(person, order, version);
}

/** 4.3: sales and the five, whatever the meeting decided; of a meeting over a change, sales and the departments that reviewed it (7.2). */
function minutesGoTo(order: Order, { subject }: OrderDocument): readonly Department[] {
  const review = order.documents.find((one) => one.id === subject);
  return review ? ["sales", ...reviewersOf(review)] : operatingDepartments;
}
