import type { FactsOf, FormId } from "./facts";
import type { Order, OrderDocument, SlotState, Version } from "./order";
import { reportForms } from "./policy-forms";
import { Refusal } from "./refusal";

/** The document, or a refusal that says there is none. */
export function documentNamed(order: Order, id: string): OrderDocument {
  const document = order.documents.find((one) => one.id === id);
  if (!document) throw new Refusal("noSuchDocument", { document: id });
  return document;
}

/** The version that counts: the last one, unless it is void. */
export function currentVersion(document: OrderDocument): Version | undefined {
  const last = document.versions.at(-1);
  return last?.state === "void" ? undefined : last;
}

export function isCompleted(document: OrderDocument): boolean {
  const state = currentVersion(document)?.state;
  return state === "completed" || state === "sealed";
}

/** Waiting for its author: nothing submitted yet, or the last version is void. */
export function isBeingWritten(document: OrderDocument): boolean {
  return currentVersion(document) === undefined;
}

/** Number that the next submission gets. */
export function nextVersion(document: OrderDocument): number {
  return document.versions.length + 1;
}

/** Open slots whose predecessors are filled or struck. */
export function slotsInTurn(version: Version): SlotState[] {
  if (version.state !== "signing") return [];
  const settled = new Set(version.slots.filter((slot) => slot.state !== "open").map((slot) => slot.id));
  return version.slots.filter((slot) => slot.state === "open" && (slot.after ?? []).every((id) => settled.has(id)));
}

/** Documents of one form that were not given up, oldest round first. */
export function documentsOf(order: Order, form: FormId): OrderDocument[] {
  return order.documents.filter((one) => one.form === form && !one.dropped).sort((a, b) => a.round - b.round);
}

/** The latest of a form's documents, completed or not. */
export function latestOf(order: Order, form: FormId): OrderDocument | undefined {
  return documentsOf(order, form).at(-1);
}

/** Facts of a document's completed version, typed by its form. */
export function completedFacts<F extends FormId>(document: OrderDocument | undefined, _form: F): FactsOf[F] | undefined {
  if (!document || !isCompleted(document)) return undefined;
  return currentVersion(document)?.facts as FactsOf[F] | undefined;
}

/** The latest of a form's documents that is completed. */
export function latestCompleted(order: Order, form: FormId): OrderDocument | undefined {
  return documentsOf(order, form).filter(isCompleted).at(-1);
}

/**
 * The round of the detailed review that a report is of, or that the meeting of minutes was held over; undefined for other documents, also
 * for minutes over a change (7.2). Minutes count by themselves, so theirs is the latest round whose reports were open before them.
 */
export function reviewRound(order: Order, { form, round, subject, openedSeq }: OrderDocument): number | undefined {
  if (reportForms.includes(form)) return round;
  if (form !== "minutes" || subject) return undefined;
  return Math.max(1, ...order.documents.filter((one) => reportForms.includes(one.form) && one.openedSeq <= openedSeq).map((one) => one.round));
}

/** The same department's latest completed report of an earlier round, which a report of a later one goes on from (4.2d, 5.2); undefined for other forms. */
export function earlierRound(order: Order, { form, department, round }: Pick<OrderDocument, "form" | "department" | "round">): OrderDocument | undefined {
  if (!reportForms.includes(form)) return undefined;
  return documentsOf(order, form).findLast((one) => one.department === department && one.round < round && isCompleted(one));
}
