import { type Action, departmentOf, type Say } from "./action";
import { workedBetween } from "./days";
import { currentOf, type Doc, hasEnded, isDone, latestOf, type State, type World } from "./state";

/** The notice that waits for the customer's answer, if there is one. */
export function awaited(state: State): Doc[] {
  const notice = latestOf(state, "resultNotice");
  const version = notice && isDone(notice) ? currentOf(notice) : undefined;
  return notice && version?.say.outcome === "pass" && !version.answer ? [notice] : [];
}

/** The customer confirms or says what differs; sales may record that he confirmed. */
export function answerNotice(state: State, action: Extract<Action, { do: "confirm" | "recordConfirmation" | "dispute" }>): boolean {
  const notice = awaited(state).find((one) => one.id === action.document);
  const version = notice && currentOf(notice);
  if (!version || hasEnded(state)) return false;
  if (action.do === "recordConfirmation" ? departmentOf(action.by) !== "sales" : !action.seen) return false;
  version.answer = action.do === "dispute" ? "disputed" : "confirmed";
  if (action.do === "dispute") state.raised.push({ id: `R${state.raised.length + 1}`, objected: [] });
  return true;
}

/** Three reminders, each after three working days. */
export function remind(state: State, world: World): boolean {
  const version = state.stage === "execution" ? awaited(state).map(currentOf).at(0) : undefined;
  if (!version) return false;
  const reminded = version.reminded ?? [];
  const last = reminded.at(-1) ?? version.done ?? world.day;
  if (reminded.length >= 3 || workedBetween(last, world.day, world.calendar) < 3) return false;
  version.reminded = [...reminded, world.day];
  return true;
}

/** Whether the notice says what the meeting decided. */
export function noticeAgrees(state: State, say: Say): boolean {
  const minutes = latestOf(state, "minutes");
  return (say.outcome === "pass") === ((minutes && currentOf(minutes)?.say.decision) === "passed");
}
