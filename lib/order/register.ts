import type { Language } from "@/lib/form/words";
import { isBeingWritten, isCompleted, latestOf } from "./document";
import { documentIdOf } from "./document-id";
import type { OrderEvent } from "./events";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";
import type { Terms } from "./terms";

/** Registers an order on receipt (2.1) and opens its registration and preliminary review form. Sales only. */
export function register(by: Actor, { no, terms, documentLanguage }: { no: string; terms: Terms; documentLanguage: Language }): OrderEvent[] {
  if (by.department !== "sales") throw new Refusal("salesRegisters");
  return [
    { type: "registered", v: 1, no, terms, owner: by, documentLanguage },
    { type: "documentOpened", v: 1, documentId: documentIdOf("registration", "sales", 1), form: "registration", department: "sales", round: 1 },
  ];
}

/** Whether the order's terms can still be corrected: its registration is being written, and nobody has signed other terms (2.1). */
export function isCorrectable(order: Order): boolean {
  const registration = latestOf(order, "registration");
  return order.stage === "preliminary" && registration !== undefined && isBeingWritten(registration);
}

/** Corrects a registration before it is handed on (2.1); one that is submitted is withdrawn or returned first. Afterwards only a change request changes terms (7). */
export function correct(order: Order, by: Actor, { terms }: { terms: Terms }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("salesRegisters");
  const registration = latestOf(order, "registration");
  if (order.stage !== "preliminary" || !registration || isCompleted(registration)) throw new Refusal("handedOnAlready");
  if (!isCorrectable(order)) throw new Refusal("submittedAlready");
  return [{ type: "corrected", v: 1, terms }];
}
