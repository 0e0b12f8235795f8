import { type Clock, clockNamed, daysLate } from "@/lib/calendar/working-days";
import type { Outcome } from "@/lib/form/rendition";
import { followCompletion } from "./consequences";
import { dueNow } from "./deadlines";
import { currentVersion, documentNamed } from "./document";
import type { AcceptanceFacts, ChangeReviewSlotFacts, CheckSlotFacts, CorrectiveSlotFacts, InspectionFacts, MinutesFacts } from "./facts";
import type { Ground } from "./ground";
import { openWhatIsDue } from "./openings";
import type { Order, OrderDocument, Version } from "./order";
import type { Unfolding } from "./unfolding";

/** Completes a document whose last slot has just been filled or struck, with everything that follows from it, in the same entry. */
export function completeIfLast(unfolding: Unfolding, documentId: string, ground: Ground): void {
  const document = documentNamed(unfolding.order, documentId);
  const version = currentVersion(document);
  if (!version || version.slots.some((slot) => slot.state === "open")) return;
  const time = timeKept(unfolding.order, document, ground.clock);
  unfolding.say({ type: "completed", v: 1, documentId, version: version.version, outcome: outcomeOf(version), ...time });
  followCompletion(unfolding, documentId, ground);
  openWhatIsDue(unfolding);
}

/** How a document that is completed now stands against its time, for ever: nothing where it has none. */
function timeKept(order: Order, document: OrderDocument, clock: Clock): Pick<Version, "onTime" | "due" | "late"> {
  const due = dueNow(order, document, clock, order.at);
  if (!due) return {};
  return { onTime: order.at <= due.at, due, late: daysLate(due, order.at, clockNamed(clock, due.calendar)) };
}

/** What a completed document came to: its conclusion, or for forms signed with answers what the signatories said. */
export function outcomeOf({ form, facts, slots }: Version): Outcome {
  const said = slots.map((slot) => slot.facts ?? {});
  switch (form.id) {
    case "minutes":
      return passIf((facts as MinutesFacts).decision === "passed");
    case "inspectionReport":
      return passIf((facts as InspectionFacts).acceptable);
    case "acceptance":
      return passIf((facts as AcceptanceFacts).accepted);
    case "executionCheck":
      return passIf(said.every((one) => ((one as CheckSlotFacts).findings ?? []).length === 0));
    case "correctiveActionRequest":
      return passIf(said.some((one) => (one as CorrectiveSlotFacts).effective === true));
    case "changeReview":
      return passIf(said.every((one) => (one as ChangeReviewSlotFacts).outcome !== "fail"));
    default:
      return "outcome" in facts ? facts.outcome : "pass";
  }
}

function passIf(condition: boolean): Outcome {
  return condition ? "pass" : "fail";
}
