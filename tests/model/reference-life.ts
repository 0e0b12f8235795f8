import { type Action, type CustomerAction, departmentOf, type MeetingAction, type Of, type OfDocuments, six } from "./action";
import { ask, callDue, moveDeadlines, settleQuestion } from "./clock";
import { deliveryDay } from "./days";
import { isWaived, missingAt, neverWaived, strikeWaived } from "./gates";
import { withoutMeeting } from "./meeting";
import { object, scope } from "./scope";
import { currentOf, type Doc, docsOf, hasEnded, latestOf, type State, type World } from "./state";
import { openWhatIsDue } from "./what-is-due";

type Life = Exclude<Action, MeetingAction | CustomerAction | { do: OfDocuments }>;

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
