import type { Clause } from "./clauses";
import { completedFacts, currentVersion, isCompleted } from "./document";
import type { Objection } from "./exceptions";
import type { Order, OrderDocument } from "./order";
import { reportForms } from "./policy-forms";

/** What departed from the straight way at a clause. */
export type Departure = {
  kind:
    | "failed"
    | "disputed"
    | "overruled"
    | "waived"
    | "late"
    | "struck"
    | "again"
    | "raised"
    | "objected"
    | "declined"
    | "refused"
    | "cancelled"
    | "reopened";
  documentId?: string;
  reason: string;
};

export function departuresOf(order: Order, { id, evidence, gates }: Clause): Departure[] {
  const waived = order.waivers.filter(({ gate }) => gates?.includes(gate)).map(({ reason }): Departure => ({ kind: "waived", reason }));
  const turns = turnsAt[id]?.(order) ?? [];
  const documents = "form" in evidence ? order.documents.filter((one) => one.form === evidence.form) : [];
  return [...waived, ...turns, ...documents.flatMap((document) => documentDepartures(document, "slots" in evidence ? evidence.slots : undefined))];
}

/** What departed from the straight way and stands in no document of the clause: reviews asked for, objections, ends, reopenings. */
const turnsAt: Record<string, (order: Order) => Departure[]> = {
  "2.3": (order) => (order.round === 0 ? endOf(order) : []),
  "4.2": (order) => order.documents.filter(({ subject }) => !subject).flatMap(overruled),
  "5.1": (order) => (order.round > 0 && !order.begunAt ? endOf(order) : []),
  "5.2": (order) => order.reReviews.flatMap(({ reason, objections }) => [{ kind: "raised" as const, reason }, ...objected(objections)]),
  "7.2": (order) => [
    ...order.changes.flatMap(({ objections }) => objected(objections)),
    ...order.documents.filter(({ subject }) => subject).flatMap(overruled),
  ],
  "7.3": (order) => [
    ...order.changes.flatMap(({ state, reason = "" }) => (state === "refused" ? [{ kind: "refused" as const, reason }] : [])),
    ...(order.begunAt ? endOf(order) : []),
  ],
  "8.1": (order) => order.reopenings.map(({ reason }) => ({ kind: "reopened" as const, reason })),
};

/** An order that was refused by us, or cancelled. */
function endOf({ stage, refusedReason = "" }: Order): Departure[] {
  return stage === "refused" || stage === "cancelled" ? [{ kind: stage, reason: refusedReason }] : [];
}

/** Minutes that passed over a failed report, or section of a change review, by the reason frozen in them (4.2d, 7.2). */
function overruled(document: OrderDocument): Departure[] {
  const { decision, reason = "" } = (document.form === "minutes" && !document.dropped && completedFacts(document, "minutes")) || {};
  return decision === "passed" && reason.trim() ? [{ kind: "overruled", documentId: document.id, reason }] : [];
}

function objected(objections: Objection[]): Departure[] {
  return objections.map(({ text }) => ({ kind: "objected", reason: text }));
}

function documentDepartures(document: OrderDocument, slots: readonly string[] | undefined): Departure[] {
  const declined = document.versions.flatMap(({ voided }) =>
    voided?.how === "declined" ? [{ kind: "declined" as const, documentId: document.id, reason: voided.reason }] : [],
  );
  return document.dropped || !isCompleted(document) ? declined : [...declined, ...completedDepartures(document, slots)];
}

function completedDepartures(document: OrderDocument, slots: readonly string[] | undefined): Departure[] {
  const version = currentVersion(document);
  if (!version) return [];
  const about = { documentId: document.id, reason: "" };
  const struck = version.slots.filter((slot) => slot.state === "struck" && (!slots || slots.includes(slot.id)));
  return [
    ...(version.outcome === "fail" ? [{ kind: "failed" as const, ...about }] : []),
    ...(version.answer?.how === "disputed" ? [{ kind: "disputed" as const, ...about, reason: version.answer.text }] : []),
    ...(version.onTime === false ? [{ kind: "late" as const, ...about }] : []),
    ...(reportForms.includes(document.form) && document.round > 1 ? [{ kind: "again" as const, ...about }] : []),
    ...struck.map(({ reason = "" }) => ({ kind: "struck" as const, ...about, reason })),
  ];
}
