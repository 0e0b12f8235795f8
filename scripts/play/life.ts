import { customerAgrees, requestChange, reviewChange } from "./change";
import { accept, close, deliver, inspect, summaries } from "./closure";
import { check, correct, track } from "./execution";
import { meetingPasses, meetingReviewsAgain } from "./meeting";
import { handOn, register } from "./registration";
import { customerConfirms, notify } from "./result";
import { report, reports } from "./review";
import type { Scene } from "./scene";

/** One step of an order's life: what the console says while it is played, and the play. */
type Step = { says: string; play: (scene: Scene) => Promise<void> };

const received: Step[] = [{ says: "preliminary review (2.2)", play: handOn }];

const reviewedOnce: Step[] = [
  { says: "five review reports (3)", play: (scene) => reports(scene) },
  { says: "review meeting passes (4)", play: meetingPasses },
];

const reviewedTwice: Step[] = [
  { says: "five review reports, technical does not pass (3)", play: (scene) => reports(scene, { technicalFails: true }) },
  { says: "review meeting asks for another round (4.2d)", play: meetingReviewsAgain },
  { says: "technical report, round 2 (3.1)", play: (scene) => report(scene, "technical") },
  { says: "review meeting passes (4)", play: meetingPasses },
];

const begun: Step[] = [
  { says: "result notice, execution begins (5.1)", play: notify },
  { says: "the customer confirms by the link (5.1)", play: customerConfirms },
  { says: "tracking logs (6.1)", play: (scene) => track(scene) },
];

const checked: Step[] = [
  { says: "execution check with a finding (6.2)", play: check },
  { says: "corrective action, verified (6.3)", play: correct },
];

const changed: Step[] = [
  { says: "change request (7.1)", play: requestChange },
  { says: "the customer agrees by the link (7.1)", play: customerAgrees },
  { says: "change review, new terms (7.2)", play: reviewChange },
];

const deliveredInParts: Step[] = [
  { says: "part delivery (8.2a)", play: (scene) => deliver(scene, { part: true }) },
  { says: "inspection (8.2b)", play: inspect },
  { says: "the rest is delivered (8.2a)", play: (scene) => deliver(scene) },
  { says: "inspection (8.2b)", play: inspect },
];

const ended: Step[] = [
  { says: "milestones done (6.1)", play: (scene) => track(scene, { done: true }) },
  { says: "the customer accepts by the link (8.2c)", play: accept },
  { says: "summaries (8.1)", play: summaries },
  { says: "closure request, closed (8.2d-h)", play: close },
];

const delivered: Step[] = [
  { says: "delivery (8.2a)", play: (scene) => deliver(scene) },
  { says: "inspection (8.2b)", play: inspect },
];

/** Every form of the policy: a report that fails and passes in round 2, a corrective action, a change, a part delivery. */
export const wholeLife: Step[] = [...received, ...reviewedTwice, ...begun, ...checked, ...changed, ...deliveredInParts, ...ended];

/** Lives that stop in each stage, for the demo company. */
export const lives = {
  registered: [],
  review: [...received, { says: "three of five reports", play: someReports }],
  meeting: [...received, { says: "five review reports (3)", play: (scene: Scene) => reports(scene) }],
  again: [...received, ...reviewedTwice.slice(0, 2)],
  result: [...received, ...reviewedOnce],
  execution: [...received, ...reviewedOnce, ...begun],
  finding: [...received, ...reviewedOnce, ...begun, ...checked.slice(0, 1)],
  change: [...received, ...reviewedOnce, ...begun, ...changed.slice(0, 1)],
  delivered: [...received, ...reviewedOnce, ...begun, ...delivered],
  closed: [...received, ...reviewedOnce, ...begun, ...delivered, ...ended],
} satisfies Record<string, Step[]>;

async function someReports(scene: Scene): Promise<void> {
  for (const department of ["technical", "production", "quality"] as const) await report(scene, department);
}

/** Registers the scene's order and plays it through the steps. Gives the scene with the order's number. */
export async function playLife(setting: Scene, steps: Step[]): Promise<Scene> {
  setting.tell(`order ${setting.sample.no} of ${setting.sample.customer}: registered (2.1)`);
  const scene = await register(setting);
  for (const { says, play } of steps) {
    setting.tell(`${scene.no}: ${says}`);
    await play(scene);
  }
  return scene;
}
