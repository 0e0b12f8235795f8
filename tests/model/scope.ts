import { departmentOf, five, type Of } from "./action";
import { withoutMeeting } from "./meeting";
import { openReports } from "./open-doc";
import { asking } from "./slots";
import { currentOf, isDone, latestOf, type State, type World } from "./state";

export function scope(state: State, world: World, { by, raised: id, departments }: Of<"scope">): boolean {
  const raised = state.raised.find((one) => one.id === id);
  if (departmentOf(by) !== "sales") return false;
  if (!raised) return widenChangeReview(state, id, departments);
  const before = raised.departments ?? [];
  const again = five.filter((one) => departments.includes(one) || before.includes(one));
  if (raised.departments && (!goesOn(state, raised) || again.length === before.length)) return false;
  if (before.length > 0) return widen(state, world, raised, again);
  if (again.length > 0 && !["result", "execution"].includes(state.stage)) return false;
  raised.departments = again;
  if (again.length === 0) return true;
  const notice = latestOf(state, "resultNotice");
  if (state.stage === "result" && notice && !isDone(notice)) notice.dropped = true;
  withoutMeeting(state);
  raised.round = state.round + 1;
  Object.assign(state, { stage: "review", round: state.round + 1, reviewing: again });
  openReports(state, world, again);
  return true;
}

/** More departments review in the same round; the meeting waits for them too. */
function widen(state: State, world: World, raised: State["raised"][number], again: string[]): boolean {
  const minutes = state.stage === "meeting" ? latestOf(state, "minutes") : undefined;
  if (minutes && currentOf(minutes)) return false;
  if (minutes) minutes.dropped = true;
  const added = again.filter((one) => !raised.departments?.includes(one));
  raised.departments = again;
  Object.assign(state, { stage: "review", reviewing: again });
  openReports(state, world, added);
  return true;
}

/** More departments get a section in the review of a change that is being signed; its day stays. */
function widenChangeReview(state: State, id: string, departments: string[]): boolean {
  const review = state.docs.find((one) => one.form === "changeReview" && one.id === id);
  const version = review && currentOf(review);
  const added = review ? leftByReview(state, review.round).filter((one) => departments.includes(one)) : [];
  if (!version || added.length === 0) return false;
  version.say = { ...version.say, departments: [...(version.say.departments ?? []), ...added] };
  version.slots.push(...added.map((one) => ({ ...asking(one), state: "open" as const })));
  return true;
}

/** Until its meeting has decided; that no review is needed, as long as the order is carried out. */
function goesOn(state: State, { departments, round }: State["raised"][number]): boolean {
  if (!departments) return false;
  return departments.length === 0 ? ["result", "execution"].includes(state.stage) : round === state.round && ["review", "meeting"].includes(state.stage);
}

export function object(state: State, { by, about }: Of<"object">): boolean {
  const department = departmentOf(by);
  const raised = state.raised.find((one) => one.id === about);
  const change = state.changes.find((one) => `changeReview.sales.${one.round}` === about);
  const objected = (raised ?? change)?.objected;
  const left = raised ? leftByScope(state, raised) : change ? leftByReview(state, change.round) : [];
  if (!objected || objected.includes(department) || !left.includes(department)) return false;
  objected.push(department);
  return true;
}

function leftByScope(state: State, raised: State["raised"][number]): string[] {
  return goesOn(state, raised) ? five.filter((one) => !raised.departments?.includes(one)) : [];
}

function leftByReview(state: State, round: number): string[] {
  const change = state.changes.find((one) => one.round === round);
  const review = state.docs.find((one) => one.form === "changeReview" && one.round === round);
  const kept = review && currentOf(review)?.say.departments;
  return change?.state === "agreed" && kept ? five.filter((one) => !kept.includes(one)) : [];
}
