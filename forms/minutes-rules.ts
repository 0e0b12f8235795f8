import type { Rule, RuleFault } from "@/lib/form/rule";
import { lastMilestoneDay } from "@/lib/order/terms";
import { reviewedBy, unrepresented } from "./attendance";
import { changeInMeeting } from "./meeting-subject";

type Met = { decision: string; chair: string; attendees: string[]; milestones?: { date: string }[] };

/** Who leads and who writes was there (4.3). The recorder is whoever submits the minutes. */
export const attendedByChairAndRecorder: Rule<Met> = {
  id: "attendedByChairAndRecorder",
  faults: ({ chair, attendees }, { author }) => [
    ...(attendees.includes(chair) ? [] : [{ path: ["chair"], reason: "chairAway" as const }]),
    ...(!author || attendees.includes(author.id) ? [] : [{ path: ["attendees"], reason: "recorderAway" as const }]),
  ],
};

/** Those who reviewed talk it over (4.2): sales alone is no meeting. Where some of them are away, the minutes name them and say why. */
export const attendedByReviewers: Rule<Met> = {
  id: "attendedByReviewers",
  faults(answers, context) {
    const reviewed = reviewedBy(context);
    if (reviewed.length === 0 || unrepresented(answers, context).length < reviewed.length) return [];
    return [{ path: ["attendees"], reason: "reviewersAway" }];
  },
};

/** A milestone lies ahead, and within the order: by the delivery date, or today where that has passed (4.2d). */
export const milestonesInOrder: Rule<Met> = {
  id: "milestonesInOrder",
  faults({ milestones = [] }, { order, today }) {
    const last = lastMilestoneDay(order?.terms ?? { deliveryDate: today }, today);
    return milestones.flatMap(({ date }, at): RuleFault[] => {
      if (date < today) return [{ path: ["milestones", at, "date"], reason: "beforeToday" }];
      return date > last ? [{ path: ["milestones", at, "date"], reason: "afterDelivery", values: { day: last } }] : [];
    });
  },
};

/** A meeting over a change decides it; there is no second review of one (7.2). */
export const changeIsDecided: Rule<Met> = {
  id: "changeIsDecided",
  faults: ({ decision }, context) => (decision === "again" && changeInMeeting(context) ? [{ path: ["decision"], reason: "changeDecidedNow" }] : []),
};
