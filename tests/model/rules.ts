import { five } from "./action";
import { closingsIn, movedDue } from "./days";
import { currentOf, type Doc, docsOf, isDone, latestOf, type Question, type State, type World } from "./state";

const early = ["registration", "technicalReport", "productionReport", "qualityReport", "purchasingReport", "financeReport", "minutes", "resultNotice"];

/** Documents of the execution are worked on only in it, so are minutes over a change; while it is reviewed again, a change request may end the order. */
export function isInStage(state: State, doc: Doc): boolean {
  if (state.stage === "execution" || (early.includes(doc.form) && !(doc.form === "minutes" && doc.subject))) return true;
  return doc.form === "changeRequest" && state.began !== undefined && (currentOf(doc) === undefined || currentOf(doc)?.say.cancels === true);
}

export function openChange(state: State): Doc | undefined {
  const request = latestOf(state, "changeRequest");
  if (!request || !isDone(request)) return request;
  const change = state.changes.find((one) => one.round === request.round);
  return change && ["agreed", "meeting"].includes(change.state) ? request : undefined;
}

export function isHeld(state: State): boolean {
  const request = openChange(state);
  const review = request && docsOf(state, "changeReview").find((one) => one.round === request.round);
  return review !== undefined && currentOf(review)?.say.hold === true;
}

export function inspectionOf(state: State, round: number): "pass" | "fail" | undefined {
  const inspection = docsOf(state, "inspectionReport").find((one) => one.round === round && isDone(one));
  return inspection && currentOf(inspection)?.say.outcome;
}

/** A delivery whose goods nobody has rejected. */
export const isDelivered = (state: State, doc: Doc): boolean => isDone(doc) && !doc.unaccepted && inspectionOf(state, doc.round) !== "fail";

/** Still to be delivered, per line; what inspection or the customer rejected counts as not delivered. */
export function outstanding(state: State): [number, number] {
  const counted = docsOf(state, "deliveryReport").filter((one) => isDelivered(state, one));
  const sum = (line: 0 | 1) => counted.reduce((total, one) => total + (currentOf(one)?.say.quantities?.[line] ?? 0), 0);
  return [state.ordered[0] - sum(0), state.ordered[1] - sum(1)];
}

export const isAllDelivered = (state: State): boolean => outstanding(state).every((left) => left <= 0);

export function isAccepted(state: State): boolean {
  const acceptance = latestOf(state, "acceptance");
  const version = acceptance && isDone(acceptance) ? currentOf(acceptance) : undefined;
  return version?.say.outcome === "pass" && docsOf(state, "deliveryReport").every((one) => one.openedAt < version.at);
}

export function isClosing(state: State): boolean {
  const request = latestOf(state, "closureRequest");
  return request !== undefined && currentOf(request)?.state === "signing";
}

export function isOpen(state: State, form: string): boolean {
  const latest = latestOf(state, form);
  return latest !== undefined && !isDone(latest);
}

/** Departments whose latest completed report failed. */
export function failedReports(state: State): string[] {
  return five.filter((department) => {
    const report = state.docs.filter((one) => one.form === `${department}Report` && isDone(one)).at(-1);
    return report !== undefined && currentOf(report)?.say.outcome === "fail";
  });
}

/** A margin below target is the one discrepancy of the walk: whatever finance concludes, the margin that it states may be below. */
export function hasDiscrepancy(state: State): boolean {
  const report = docsOf(state, "financeReport").filter(isDone).at(-1);
  return report !== undefined && currentOf(report)?.say.lowMargin === true;
}

export const openDeadlines = (state: State): Doc[] => state.docs.filter((one) => one.due !== undefined && !one.dropped && !isDone(one));

/** A day that somebody named is not counted, and no clock runs up to it. */
export function isPausedBy(doc: Doc, pauses: string[]): boolean {
  if (doc.days === undefined) return false;
  if (doc.form !== "changeReview") return pauses.includes(doc.department);
  return (currentOf(doc)?.say.departments ?? [...five]).some((one) => pauses.includes(one));
}

/** The time during which a question stops a document's clock, up to today. */
export function standstill(doc: Doc, { asked }: Question, { day }: World): [number, number] {
  return [Math.max(asked, doc.opened), day];
}

/** A document's due day when its clock stood still so long: always moved from where it lay at first, so that the order of the answers does not matter. */
export function dueAfterPauses(doc: Doc, still: [number, number][]): number {
  const { base = 0, counts = 0 } = doc;
  return movedDue(
    base,
    still.flatMap(([from, to]) => closingsIn(from, to, counts)),
    counts,
  );
}
