import type { OrderEvent } from "@/lib/order/events";
import type { GateId } from "@/lib/order/exception-events";
import { closureGates } from "@/lib/order/gates";
import type { Order } from "@/lib/order/order";
import type { ReviewingDepartment } from "@/lib/order/people";
import type { Waiving } from "@/lib/order/waive";
import type { Action, CustomerAction, MeetingAction, OfDocuments } from "./action";
import type { Commands } from "./commands";
import { actorOf, groundOf, isoDay, termsOf } from "./real-world";
import { circumstances, hash, mark } from "./seen";
import type { World } from "./state";

type Life = Exclude<Action, MeetingAction | CustomerAction | { do: OfDocuments | "callDue" }>;

/** Does what an action says about the order beside its documents. */
export function driveLife(order: Order, world: World, action: Life, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  const by = actorOf(action.by);
  switch (action.do) {
    case "correct":
      return to.correct(order, by, { terms: termsOf(world, action.terms, action.quantities) });
    case "track":
      return to.track(order, by, {
        milestoneId: action.milestone,
        completion: action.done ? 100 : 50,
        text: "going on",
        handling: "",
        files: [],
        ...contractOf(action),
      });
    case "ask":
      return to.ask(order, by, { to: action.to as never, text: "which?", pauses: action.pauses as ReviewingDepartment[] });
    case "answer":
      return to.answer(order, by, ground, { questionId: action.question, text: "this" });
    case "endPause":
      return to.endPause(order, by, ground, { questionId: action.question, reason: "enough" });
    case "moveDeadlines":
      return to.moveDeadlines(order, by, ground, { reason: "the calendar changed" });
    case "cancel":
      return to.cancel(order, by, { reason: "withdrawn" });
    case "reopen":
      return to.reopen(order, by, ground, { reason: "a claim" });
    default:
      return driveException(order, world, action, to);
  }
}

type Exceptional = Exclude<Life, { do: "correct" | "track" | "ask" | "answer" | "endPause" | "moveDeadlines" | "cancel" | "reopen" }>;

function driveException(order: Order, world: World, action: Exceptional, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  const by = actorOf(action.by);
  switch (action.do) {
    case "raise":
      return to.raiseReview(order, by, { cause: "quality", reason: "cracks" });
    case "scope":
      return to.scopeReview(order, by, ground, { about: action.raised, departments: action.departments as ReviewingDepartment[], reason: "so" });
    case "object":
      return to.object(order, by, { about: action.about, text: "but" });
    case "closeFollowUp":
      return to.closeFollowUp(order, by, { followUpId: action.followUp, text: "done" });
    case "adjust":
      return to.adjustPlan(order, by, ground, { round: action.round, text: "adjusted", ...movedBy(action) });
    case "refuseChange":
      return to.refuseChange(order, by, { reason: "settled" });
    case "waive":
      return to.waive(order, by, ground, waiving(order, action));
  }
}

function movedBy({ move }: Extract<Action, { do: "adjust" }>) {
  return move && { milestones: [{ id: move.milestone, date: isoDay(move.day) }] };
}

function contractOf({ contract }: Extract<Action, { do: "track" }>) {
  return contract && { contract: { ...contract, material: "steel", arrival: "2026-12-01" } };
}

function waiving(order: Order, { gate, seen }: Extract<Action, { do: "waive" }>): Waiving {
  const missing = closureGates(order).find(({ id }) => id === gate)?.missing ?? [];
  return {
    gate: gate as GateId,
    reason: "agreed",
    missing: seen ? missing : ["something else"],
    seen: { rendition: hash, consent: hash },
    mark,
    circumstances,
  };
}
