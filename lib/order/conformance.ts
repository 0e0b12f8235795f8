import { type Clause, clauses, type Evidence } from "./clauses";
import { currentVersion, isCompleted } from "./document";
import type { Objection } from "./exceptions";
import { failedReports } from "./may-be-written";
import type { Order, OrderDocument, SlotState } from "./order";
import type { Actor, CustomerActor } from "./people";
import { reportForms } from "./policy-forms";

/** What shows it: a document's version signed by somebody at an instant, or a line of a tracking log. */
export type Proof = { documentId?: string; version?: number; by: Actor | CustomerActor; at: string; onTime?: boolean };

/** What departed from the straight way at this clause. */
export type Departure = {
  kind: "failed" | "disputed" | "overruled" | "waived" | "late" | "struck" | "again" | "raised" | "objected" | "reopened";
  documentId?: string;
  reason: string;
};

export type Standing = { clause: string; met: boolean; proofs: Proof[]; departures: Departure[] };

/** Clause by clause: met by which evidence, signed by whom and when, in time or late, and what departed from it. */
export function conformanceOf(order: Order): Standing[] {
  return clauses.map((clause) => {
    const proofs = proofsOf(order, clause.evidence);
    const departures = departuresOf(order, clause);
    return { clause: clause.id, met: proofs.length > 0, proofs, departures };
  });
}

function proofsOf(order: Order, evidence: Evidence): Proof[] {
  if ("log" in evidence) {
    return order.log.filter((line) => evidence.log === "any" || line.department === evidence.log).map(({ by, at }) => ({ by, at }));
  }
  if ("review" in evidence) {
    return order.documents.filter((one) => isReport(one) && (evidence.review === "every" || one.round > 1)).flatMap(authorProofs);
  }
  return completedOf(order, evidence).flatMap((document) => [
    ...(evidence.slots ? slotProofs(document, evidence.slots) : authorProofs(document)),
    ...(evidence.answered ? answerProofs(document) : []),
  ]);
}

function isReport({ form }: OrderDocument): boolean {
  return reportForms.includes(form);
}

function completedOf(order: Order, { form }: Extract<Evidence, { form: string }>): OrderDocument[] {
  return order.documents.filter((one) => one.form === form && !one.dropped && isCompleted(one));
}

function authorProofs(document: OrderDocument): Proof[] {
  return isCompleted(document) ? slotProofs(document, ["author"]) : [];
}

/** The customer's confirmation of a notice (5.1). */
function answerProofs(document: OrderDocument): Proof[] {
  const version = currentVersion(document);
  return version?.answer?.how === "confirmed" ? [{ documentId: document.id, version: version.version, by: version.answer.by, at: version.answer.at }] : [];
}

function slotProofs(document: OrderDocument, slots: readonly string[]): Proof[] {
  const version = currentVersion(document);
  if (!version) return [];
  const signed = version.slots.filter((slot): slot is SlotState & Required<Pick<SlotState, "by" | "at">> =>
    Boolean(slots.includes(slot.id) && slot.state === "signed" && slot.by && slot.at),
  );
  return signed.map(({ by, at }) => ({
    documentId: document.id,
    version: version.version,
    by,
    at: version.completedAt ?? at,
    ...(version.onTime !== undefined && { onTime: version.onTime }),
  }));
}

function departuresOf(order: Order, { id, evidence, gate }: Clause): Departure[] {
  const waived = order.waivers.filter((one) => gate && one.gate === gate).map(({ reason }): Departure => ({ kind: "waived", reason }));
  const turns = turnsAt[id]?.(order) ?? [];
  const documents = "form" in evidence ? completedOf(order, evidence).flatMap((document) => documentDepartures(order, document, evidence.slots)) : [];
  return [...waived, ...turns, ...documents];
}

/** What departed from the straight way and is no document's: reviews asked for, objections, reopenings. */
const turnsAt: Record<string, (order: Order) => Departure[]> = {
  "5.2": (order) => order.reReviews.flatMap(({ reason, objections }) => [{ kind: "raised" as const, reason }, ...objected(objections)]),
  "7.2": (order) => order.changes.flatMap(({ objections }) => objected(objections)),
  "8.1": (order) => order.reopenings.map(({ reason }) => ({ kind: "reopened" as const, reason })),
};

function objected(objections: Objection[]): Departure[] {
  return objections.map(({ text }) => ({ kind: "objected", reason: text }));
}

function documentDepartures(order: Order, document: OrderDocument, slots: readonly string[] | undefined): Departure[] {
  const version = currentVersion(document);
  if (!version) return [];
  const about = { documentId: document.id, reason: "" };
  const overruled = document.form === "minutes" && version.outcome === "pass" && failedReports(order).length > 0;
  return [
    ...(version.outcome === "fail" ? [{ kind: "failed" as const, ...about }] : []),
    ...(version.answer?.how === "disputed" ? [{ kind: "disputed" as const, documentId: document.id, reason: version.answer.text }] : []),
    ...(version.onTime === false ? [{ kind: "late" as const, ...about }] : []),
    ...(isReport(document) && document.round > 1 ? [{ kind: "again" as const, ...about }] : []),
    ...(overruled && "reason" in version.facts ? [{ kind: "overruled" as const, documentId: document.id, reason: version.facts.reason ?? "" }] : []),
    ...version.slots.filter((slot) => slot.state === "struck" && (!slots || slots.includes(slot.id))).map(() => ({ kind: "struck" as const, ...about })),
  ];
}
