import { accept } from "./acceptance";
import { customerAgrees, requestChange, reviewChange } from "./change";
import { summaries } from "./closure";
import { deliver, inspect } from "./delivery";
import { check, correct, track } from "./execution";
import { callMeeting, meetingPasses, meetingReviewsAgain } from "./meeting";
import { handOn } from "./registration";
import { customerConfirms, notify } from "./result";
import { report, reports } from "./review";
import type { Scene } from "./scene";

/** One step of an order's life: what the console says while it is played, and the play. */
export type Step = { says: string; play: (scene: Scene) => Promise<void> };

export const received: Step[] = [{ says: "preliminary review (2.2)", play: handOn }];

export const reviewedOnce: Step[] = [
  { says: "five review reports (3)", play: (scene) => reports(scene) },
  { says: "invitation to the meeting (4.1)", play: callMeeting },
  { says: "review meeting passes (4)", play: (scene) => meetingPasses(scene) },
];

export const reportedWithFailure: Step = {
  says: "five review reports, technical does not pass (3)",
  play: (scene) => reports(scene, { technicalFails: true }),
};

export const reviewedTwice: Step[] = [
  reportedWithFailure,
  { says: "review meeting asks for another round (4.2d)", play: meetingReviewsAgain },
  { says: "technical report, round 2 (3.1)", play: (scene) => report(scene, "technical") },
  { says: "review meeting passes (4)", play: (scene) => meetingPasses(scene) },
];

const told: Step = { says: "result notice, execution begins (5.1)", play: notify };
const tracked: Step = { says: "tracking logs (6.1)", play: (scene) => track(scene) };

export const begun: Step[] = [told, { says: "the customer confirms by the link (5.1)", play: customerConfirms }, tracked];

/** Into the execution with a customer who has not answered. */
export const intoExecutionUnconfirmed: Step[] = [...received, ...reviewedOnce, told, tracked];

export const checked: Step[] = [
  { says: "execution check with a finding (6.2)", play: check },
  { says: "corrective action, verified (6.3)", play: (scene) => correct(scene) },
];

export const changed: Step[] = [
  { says: "change request (7.1)", play: requestChange },
  { says: "the customer agrees by the link (7.1)", play: customerAgrees },
  { says: "change review, new terms (7.2)", play: reviewChange },
];

export const delivered: Step[] = [
  { says: "delivery (8.2a)", play: (scene) => deliver(scene) },
  { says: "inspection (8.2b)", play: inspect },
];

export const deliveredInParts: Step[] = [
  { says: "part delivery (8.2a)", play: (scene) => deliver(scene, { part: true }) },
  ...delivered.slice(1),
  ...delivered,
];

export const accepted: Step[] = [
  { says: "milestones done (6.1)", play: (scene) => track(scene, { done: true }) },
  { says: "the customer accepts by the link (8.2c)", play: accept },
  { says: "summaries (8.1)", play: summaries },
];

/** The straight way into the execution. */
export const intoExecution: Step[] = [...received, ...reviewedOnce, ...begun];
