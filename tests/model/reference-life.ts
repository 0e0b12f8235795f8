import { type Action, type CustomerAction, departmentOf, five, type MeetingAction, type OfDocuments, six } from "./action";
import { lapsed, remindToSign } from "./customer";
import { deliveryDay, dueOn, workedBetween } from "./days";
import { nextRound, openDoc, openReports, openWhatIsDue, strikeWaived } from "./follow";
import { isWaived, missingAt, neverWaived } from "./gates";
import { withoutMeeting } from "./meeting";
import { remind } from "./notice";
import { callOverdue, giveDay } from "./overdue";
import { dueAfterPauses, isAccepted, isClosing, isPausedBy, openDeadlines, standstill } from "./rules";
import { asking } from "./slots";
import { checkPeriods, currentOf, type Doc, docsOf, hasEnded, isDone, latestOf, type Question, type State, type World } from "./state";

type Life = Exclude<Action, MeetingAction | CustomerAction | { do: OfDocuments }>;
type Of<D extends Action["do"]> = Extract<Action, { do: D }>;

/** Actions about the order's life, beside its documents. */
export function performLife(state: State, world: World, action: Life): boolean {
  if (action.do === "reopen") return reopen(state, world, action);
  if (hasEnded(state)) return false;
  switch (action.do) {
    case "correct":
      if (departmentOf(action.by) !== "sales" || state.stage !== "preliminary" || currentOf(latestOf(state, "registration") as Doc)) return false;
      Object.assign(state, { terms: action.terms, ordered: action.quantities });
      return true;
    case "track":
      return track(state, action);
    case "ask":
      return ask(state, world, action);
    case "answer":
    case "endPause":
      return settleQuestion(state, world, action);
    case "callDue":
      return callDue(state, world);
    case "moveDeadlines":
      return moveDeadlines(state, world, action.by);
    case "cancel":
      if (departmentOf(action.by) !== "sales" || state.began !== undefined) return false;
      withoutMeeting(state);
      state.stage = "cancelled";
      return true;
    default:
      return performException(state, world, action);
  }
}

type Exceptional = Exclude<Life, { do: "correct" | "track" | "ask" | "answer" | "endPause" | "callDue" | "moveDeadlines" | "cancel" | "reopen" }>;

function performException(state: State, world: World, action: Exceptional): boolean {
  switch (action.do) {
    case "raise":
      if (!six.some((one) => one === departmentOf(action.by)) || !["result", "execution"].includes(state.stage)) return false;
      state.raised.push({ id: `R${state.raised.length + 1}`, objected: [] });
      return true;
    case "scope":
      return scope(state, world, action);
    case "object":
      return object(state, action);
    case "closeFollowUp": {
      const followUp = state.followUps.find((one) => one.id === action.followUp);
      if (!followUp || followUp.closed || followUp.department !== departmentOf(action.by)) return false;
      followUp.closed = true;
      return true;
    }
    case "adjust": {
      const adjustment = state.adjustments.find((one) => one.round === action.round && one.department === departmentOf(action.by));
      if (!adjustment || adjustment.done || !mayMove(state, world, action)) return false;
      adjustment.done = true;
      const milestone = state.milestones[numberOf(action.move?.milestone)];
      if (milestone && action.move) milestone.day = action.move.day;
      return true;
    }
    case "refuseChange":
      return refuseChange(state, action.by);
    case "waive":
      return waive(state, world, action);
  }
}

const numberOf = (milestone = "") => Number(milestone.slice(1)) - 1;

function mayMove(state: State, { day }: World, { by, move }: Of<"adjust">): boolean {
  const milestone = state.milestones[numberOf(move?.milestone)];
  return !move || (milestone?.department === departmentOf(by) && !milestone.reached && move.day >= day && move.day <= Math.max(deliveryDay, day));
}

function track(state: State, { by, milestone, done, contract }: Of<"track">): boolean {
  const department = departmentOf(by);
  if (state.stage !== "execution" || !six.some((one) => one === department)) return false;
  if (contract && department !== "purchasing") return false;
  const about = state.milestones[numberOf(milestone)];
  if (milestone !== undefined && about?.department !== department) return false;
  if (about) about.reached = done === true;
  if (contract) state.contracts[contract.no] = contract.arrived;
  return true;
}

function ask(state: State, world: World, { by, to, pauses }: Of<"ask">): boolean {
  const department = departmentOf(by);
  if (!six.some((one) => one === department) || to === department || (to === "customer" && department !== "sales")) return false;
  if (pauses.length > 0 && (to !== "customer" || !pauses.every((one) => openDeadlines(state).some((doc) => isPausedBy(doc, [one]))))) return false;
  state.questions.push({ id: `Q${state.questions.length + 1}`, to, pauses, asked: world.day });
  return true;
}

function settleQuestion(state: State, world: World, { do: what, by, question: id }: Of<"answer" | "endPause">): boolean {
  const question = state.questions.find((one) => one.id === id);
  if (!question || question.answered) return false;
  if (what === "answer" && departmentOf(by) !== (question.to === "customer" ? "sales" : question.to)) return false;
  if (what === "endPause" && (departmentOf(by) !== "management" || question.pauses.length === 0 || question.ended !== undefined)) return false;
  if (question.ended === undefined) movePaused(state, world, question);
  question.ended ??= world.day;
  if (what === "answer") question.answered = true;
  return true;
}

function movePaused(state: State, world: World, question: Question): void {
  for (const doc of openDeadlines(state)) {
    if (!isPausedBy(doc, question.pauses)) continue;
    doc.still = [...(doc.still ?? []), standstill(doc, question, world)];
    giveDay(doc, dueAfterPauses(doc, doc.still));
  }
}

function callDue(state: State, world: World): boolean {
  const overdue = state.questions.filter(
    (one) => one.pauses.length > 0 && one.ended === undefined && !one.overdue && workedBetween(one.asked, world.day, world.calendar) > 10,
  );
  for (const one of overdue) one.overdue = true;
  const late = callOverdue(state, world);
  const checked = callCheck(state, world);
  const expired = lapsed(state, world);
  const reminded = [remind(state, world), remindToSign(state, world)].some(Boolean);
  for (const one of expired) one.lapsed = world.day;
  return reminded || expired.length > 0 || checked || late || overdue.length > 0;
}

function callCheck(state: State, world: World): boolean {
  if (state.stage !== "execution" || isClosing(state) || isAccepted(state)) return false;
  const checks = docsOf(state, "executionCheck");
  const last = checks.at(-1)?.opened ?? state.began ?? world.day;
  if (checks.some((one) => !isDone(one)) || workedBetween(last, world.day, world.calendar) < checkPeriods[world.urgency]) return false;
  openDoc(state, world, { form: "executionCheck", department: "sales", round: nextRound(state, "executionCheck"), days: checkPeriods[world.urgency] });
  return true;
}

function moveDeadlines(state: State, world: World, by: string): boolean {
  if (!["sales", "management"].includes(departmentOf(by))) return false;
  const moves = openDeadlines(state)
    .filter((doc) => doc.days !== undefined)
    .map((doc) => ({ doc, base: dueOn(doc.opened, doc.days ?? 0, world.calendar), counts: world.calendar }))
    .map((one) => ({ ...one, due: dueAfterPauses({ ...one.doc, ...one }, one.doc.still ?? []) }))
    .filter(({ doc, due }) => due !== doc.due);
  for (const { doc, base, counts, due } of moves) {
    Object.assign(doc, { base, counts });
    giveDay(doc, due);
  }
  return moves.length > 0;
}

function scope(state: State, world: World, { by, raised: id, departments }: Of<"scope">): boolean {
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

function object(state: State, { by, about }: Of<"object">): boolean {
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

function refuseChange(state: State, by: string): boolean {
  const change = state.changes.find((one) => one.state === "meeting");
  const minutes = docsOf(state, "minutes").find((one) => one.subject === `changeReview.sales.${change?.round}`);
  if (state.stage !== "execution" || departmentOf(by) !== "sales" || !change || !minutes || currentOf(minutes)) return false;
  withoutMeeting(state);
  minutes.dropped = true;
  change.state = "refused";
  return true;
}

function waive(state: State, world: World, { by, gate, seen }: Of<"waive">): boolean {
  const missing = missingAt(state)[gate] ?? [];
  if (departmentOf(by) !== "management" || state.stage !== "execution" || neverWaived.includes(gate)) return false;
  if (missing.length === 0 || isWaived(state, gate, missing) || !seen) return false;
  state.waived.push({ gate, missing });
  strikeWaived(state);
  openWhatIsDue(state, world);
  return true;
}

function reopen(state: State, world: World, { by }: Of<"reopen">): boolean {
  if (departmentOf(by) !== "management" || state.stage !== "closed") return false;
  state.stage = "execution";
  for (const one of state.waived) one.lapsed = true;
  openWhatIsDue(state, world);
  return true;
}
