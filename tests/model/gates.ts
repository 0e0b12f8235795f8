import { six } from "./action";
import { inspectionOf, isAccepted, isDelivered, openChange, outstanding } from "./rules";
import { currentOf, docsOf, isDone, latestOf, type State } from "./state";

export const countersignatures: Record<string, string> = { materialsArrived: "purchasing", paid: "finance", technicalSummary: "technical" };
export const neverWaived = ["delivered", "inspected", "accepted"];

/** What each condition for closing misses, in the policy's order. */
export function missingAt(state: State): Record<string, string[]> {
  const written = docsOf(state, "executionSummary").filter(isDone);
  const unsigned = (gate: string) => (isCountersigned(state, gate) ? [] : [countersignatures[gate] ?? ""]);
  const contracts = Object.keys(state.contracts).sort();
  return {
    delivered: outstanding(state).flatMap((left, line) => (left > 0 ? [`${line + 1}`] : [])),
    inspected: missingInspections(state),
    accepted: isAccepted(state) ? [] : ["acceptance"],
    findingsSettled: state.findings.filter((one) => !one.settled).map(({ id }) => id),
    noChangeOpen: [openChange(state)].flatMap((one) => one?.id ?? []),
    summaries: six.filter((department) => !written.some((one) => one.department === department)),
    sealed: state.docs.flatMap((doc) => doc.versions.filter((one) => one.state === "completed").map(() => doc.id)),
    materialsArrived: [...unsigned("materialsArrived"), ...contracts.filter((no) => !state.contracts[no]).map((no) => `contract:${no}`)],
    paid: unsigned("paid"),
    technicalSummary: unsigned("technicalSummary"),
  };
}

/** Every delivery is inspected, and one at least counts. */
function missingInspections(state: State): string[] {
  const deliveries = docsOf(state, "deliveryReport");
  const uninspected = deliveries.filter((one) => inspectionOf(state, one.round) === undefined);
  if (uninspected.length > 0) return uninspected.map(({ id }) => id);
  return deliveries.some((one) => isDelivered(state, one)) ? [] : ["delivery"];
}

function isCountersigned(state: State, gate: string): boolean {
  const request = latestOf(state, "closureRequest");
  return request !== undefined && currentOf(request)?.slots.find((one) => one.id === countersignatures[gate])?.state === "signed";
}

/** What the general manager has waived since the order was last reopened covers what was missing then. */
export function isWaived(state: State, gate: string, missing: string[]): boolean {
  return state.waived.some((one) => one.gate === gate && !one.lapsed && missing.every((what) => one.missing.includes(what)));
}

/** The gates that miss something, waived or not, before the countersignatures. */
export function openGates(state: State): string[] {
  const missing = missingAt(state);
  return Object.keys(missing).filter((gate) => !(gate in countersignatures) && missing[gate]?.length);
}

/** Nothing is missing that is not waived, before the countersignatures. */
export const gatesHold = (state: State): boolean => holds(state, (gate) => !(gate in countersignatures));

export const everyGateHolds = (state: State): boolean => holds(state, () => true);

function holds(state: State, counts: (gate: string) => boolean): boolean {
  return Object.entries(missingAt(state)).every(([gate, missing]) => !counts(gate) || missing.length === 0 || isWaived(state, gate, missing));
}

/** The board of gates, as somebody reads it. */
export function boardOf(state: State): string {
  if (state.stage !== "execution" && state.stage !== "closed") return "";
  return Object.entries(missingAt(state))
    .map(([gate, missing]) => `${gate} ${missing.join(",")}${missing.length > 0 && isWaived(state, gate, missing) ? " waived" : ""};`)
    .join(" ");
}

/** Countersignatures whose gate the general manager has waived. */
export function strikeWaived(state: State): void {
  const request = latestOf(state, "closureRequest");
  const version = request && currentOf(request);
  if (version?.state !== "signing") return;
  const missing = missingAt(state);
  for (const [gate, id] of Object.entries(countersignatures)) {
    const slot = version.slots.find((one) => one.id === id);
    if (slot?.state === "open" && isWaived(state, gate, missing[gate] ?? [])) slot.state = "struck";
  }
}
