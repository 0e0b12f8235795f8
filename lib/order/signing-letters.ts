import type { Intent } from "@/lib/ledger/entry";
import { currentVersion, documentNamed, slotsInTurn } from "./document";
import type { OrderEvent } from "./events";
import type { Order } from "./order";
import type { Person } from "./people";
import { mayFill } from "./tasks";

/** Whoever has signed what its author takes back, or has been asked to, the customer among them; never its author, who knows. */
export function takenBackLetters(event: Extract<OrderEvent, { type: "withdrawn" | "dropped" }>, before: Order | null, people: Person[]): Intent[] {
  const { type: letter, documentId, by } = event;
  const version = before && currentVersion(documentNamed(before, documentId));
  if (!version) return [];
  const about = { letter, documentId, version: version.version };
  const inTurn = slotsInTurn(version);
  const signed = version.slots.flatMap((slot) => (slot.state === "signed" && slot.by ? [slot.by] : []));
  const hears = (one: Person) => one.id !== by.id && (signed.some((who) => "id" in who && who.id === one.id) || inTurn.some((slot) => mayFill(slot.for, one)));
  const customerHears = signed.some((who) => "customer" in who) || inTurn.some((slot) => "customer" in slot.for);
  const toCustomer = customerHears ? [{ ...about, to: { mail: before.terms.customer.mail } }] : [];
  return [...toCustomer, ...people.filter(hears).map((one) => ({ ...about, to: { person: one.id } }))];
}

/** Whose document it is that comes back. */
export function authorOf(order: Order, { documentId, version }: { documentId: string; version: number }): string {
  return documentNamed(order, documentId).versions.find((one) => one.version === version)?.author.id ?? order.owner.id;
}

/** Whoever is excused from signing minutes. */
export function struckLetters(order: Order, { documentId, version, slotId }: { documentId: string; version: number; slotId: string }): Intent[] {
  const slot = documentNamed(order, documentId)
    .versions.find((one) => one.version === version)
    ?.slots.find((one) => one.id === slotId);
  return slot && "person" in slot.for ? [{ to: { person: slot.for.person }, letter: "struck", documentId, version, slotId }] : [];
}
