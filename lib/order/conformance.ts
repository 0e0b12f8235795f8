import { type Clause, clauses, type Evidence } from "./clauses";
import { type Departure, departuresOf } from "./departures";
import { currentVersion, isCompleted } from "./document";
import { closureGates } from "./gates";
import { hasEnded } from "./live";
import type { Order, OrderDocument, SlotState } from "./order";
import type { Actor, CustomerActor } from "./people";
import { reportForms } from "./policy-forms";

/** What shows it: a document's version signed by somebody at an instant, or a line of a tracking log. */
export type Proof = { documentId?: string; version?: number; by: Actor | CustomerActor; at: string; onTime?: boolean };

/** `applies`: the clause has something to say of this order, as far as its life went. */
export type Standing = { clause: string; met: boolean; applies: boolean; proofs: Proof[]; departures: Departure[] };

/** Clause by clause: met by which evidence, signed by whom and when, in time or late, and what departed from it. */
export function conformanceOf(order: Order): Standing[] {
  const unmet = new Set(closureGates(order).flatMap(({ id, met }) => (met ? [] : [id])));
  return clauses.map((clause) => {
    const proofs = clause.applies?.(order) === false ? [] : proofsOf(order, clause.evidence);
    const met = proofs.length > 0 && !clause.gates?.some((gate) => unmet.has(gate));
    return { clause: clause.id, met, applies: isApplicable(order, clause, proofs), proofs, departures: departuresOf(order, clause) };
  });
}

/** An order that was refused or cancelled went no further: what it never came to does not apply to it. */
function isApplicable(order: Order, { applies }: Clause, proofs: Proof[]): boolean {
  const endedBefore = hasEnded(order) && order.stage !== "closed" && proofs.length === 0;
  return !endedBefore && (applies?.(order) ?? true);
}

function proofsOf(order: Order, evidence: Evidence): Proof[] {
  if ("log" in evidence) {
    return order.log.filter((line) => evidence.log === "any" || line.department === evidence.log).map(({ by, at }) => ({ by, at }));
  }
  if ("review" in evidence) {
    return order.documents.filter((one) => isReport(one) && (evidence.review === "every" || one.round > 1)).flatMap((one) => slotProofs(one));
  }
  const { form, slots, answered, passed } = evidence;
  const documents = order.documents.filter((one) => one.form === form && !one.dropped && (!passed || currentVersion(one)?.outcome === "pass"));
  return documents.flatMap((document) => [...slotProofs(document, slots), ...(answered ? answerProofs(document) : [])]);
}

function isReport({ form }: OrderDocument): boolean {
  return reportForms.includes(form);
}

/** The customer's confirmation of a notice (5.1). */
function answerProofs(document: OrderDocument): Proof[] {
  const version = currentVersion(document);
  return version?.answer?.how === "confirmed" ? [{ documentId: document.id, version: version.version, by: version.answer.by, at: version.answer.at }] : [];
}

/** Who signed a completed document, each at his time: everybody, or in the slots named. */
function slotProofs(document: OrderDocument, slots?: readonly string[]): Proof[] {
  const version = currentVersion(document);
  if (!version || !isCompleted(document)) return [];
  const signed = version.slots.filter((slot): slot is SlotState & Required<Pick<SlotState, "by" | "at">> =>
    Boolean((!slots || slots.includes(slot.id)) && slot.state === "signed" && slot.by && slot.at),
  );
  return signed.map(({ by, at }) => ({
    documentId: document.id,
    version: version.version,
    by,
    at,
    ...(version.onTime !== undefined && { onTime: version.onTime }),
  }));
}
