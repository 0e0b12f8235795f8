import type { Rule } from "@/lib/form/rule";
import { changeInMeeting } from "./meeting-subject";

type Met = { decision: string; chair: string; recorder: string; attendees: string[]; milestones?: { date: string }[] };

/** Who leads and who writes was there (4.3). */
export const attendedByChairAndRecorder: Rule<Met> = {
  id: "attendedByChairAndRecorder",
  faults: ({ chair, recorder, attendees }) => [
    ...(attendees.includes(chair) ? [] : [{ path: ["chair"], reason: "chairAway" as const }]),
    ...(attendees.includes(recorder) ? [] : [{ path: ["recorder"], reason: "recorderAway" as const }]),
  ],
};

/** The recorder's signature is the author's, so nobody else submits for him. */
export const recorderSubmits: Rule<Met> = {
  id: "recorderSubmits",
  faults: ({ recorder }, { author }) => (author && author.id !== recorder ? [{ path: ["recorder"], reason: "recorderIsAuthor" }] : []),
};

export const milestonesFromToday: Rule<Met> = {
  id: "milestonesFromToday",
  faults: ({ milestones = [] }, { today }) =>
    milestones.flatMap(({ date }, at) => (date < today ? [{ path: ["milestones", at, "date"], reason: "beforeToday" as const }] : [])),
};

/** A meeting over a change decides it; there is no second review of one (7.2). */
export const changeIsDecided: Rule<Met> = {
  id: "changeIsDecided",
  faults: ({ decision }, context) => (decision === "again" && changeInMeeting(context) ? [{ path: ["decision"], reason: "changeDecidedNow" }] : []),
};
