import { five, type Say } from "./action";
import { isOff } from "./meeting";
import { openDoc, openReports } from "./open-doc";
import { hasDiscrepancy } from "./rules";
import type { Doc, State, World } from "./state";

/** Whether the minutes may say this. */
export function mayDecide(state: State, doc: Doc, say: Say, failed: string[]): boolean {
  if (isOff(state, doc.subject)) return false;
  if (doc.subject) return say.decision !== "again" && (say.decision !== "passed" || say.reason === true);
  if (say.decision === "passed" && failed.length > 0 && !say.reason) return false;
  if (say.decision === "refused" && state.began !== undefined) return false;
  if (say.decision === "again" && !say.departments?.length) return false;
  return !hasDiscrepancy(state) || say.answered === true;
}

export function afterMeeting(state: State, world: World, say: Say): void {
  if (say.decision === "again") {
    Object.assign(state, { stage: "review", round: state.round + 1, reviewing: five.filter((one) => say.departments?.includes(one)) });
    openReports(state, world, state.reviewing);
    return;
  }
  if (say.decision === "passed") state.milestones.push(...(say.milestones ?? []).map((department) => ({ department, day: 60 })));
  state.stage = "result";
  openDoc(state, world, { form: "resultNotice", department: "sales", round: state.round });
}

export function afterChangeMeeting(state: State, { decision }: Say): void {
  const change = state.changes.find((one) => one.state === "meeting");
  if (!change) return;
  if (decision === "passed") putInForce(state, change.round);
  else change.state = "refused";
}

export function putInForce(state: State, round: number): void {
  const said = (form: string) => state.docs.find((one) => one.form === form && one.round === round)?.versions.at(-1)?.say ?? {};
  const change = state.changes.find((one) => one.round === round);
  if (change) change.state = "passed";
  const proposed = said("changeRequest");
  Object.assign(state, { terms: proposed.terms ?? 0, ordered: proposed.quantities ?? state.ordered });
  const concerned = said("changeReview").departments ?? [];
  state.adjustments.push(...five.filter((one) => concerned.includes(one)).map((department) => ({ round, department })));
}
