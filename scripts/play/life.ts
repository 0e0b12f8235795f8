import { changeLives } from "./change-lives";
import { close } from "./closure";
import { exceptionalLives } from "./exceptional-lives";
import { register } from "./registration";
import { report } from "./review";
import { reviewLives } from "./review-lives";
import type { Scene } from "./scene";
import { accepted, begun, changed, checked, delivered, deliveredInParts, intoExecution, received, reviewedOnce, reviewedTwice, type Step } from "./steps";

const ended: Step[] = [...accepted, { says: "closure request, closed (8.2d-h)", play: close }];

/** Every form of the policy: a report that fails and passes in round 2, a corrective action, a change, a part delivery. */
export const wholeLife: Step[] = [...received, ...reviewedTwice, ...begun, ...checked, ...changed, ...deliveredInParts, ...ended];

/** Lives that stop in each stage, and those that leave the straight way, for the demo company. */
export const lives = {
  registered: [],
  review: [...received, { says: "three of five reports", play: someReports }],
  meeting: [...received, ...reviewedOnce.slice(0, 2)],
  again: [...received, ...reviewedTwice.slice(0, 2)],
  result: [...received, ...reviewedOnce],
  execution: intoExecution,
  finding: [...intoExecution, ...checked.slice(0, 1)],
  change: [...intoExecution, ...changed.slice(0, 1)],
  delivered: [...intoExecution, ...delivered],
  closed: [...intoExecution, ...delivered, ...ended],
  ...reviewLives,
  ...changeLives,
  ...exceptionalLives,
} satisfies Record<string, Step[]>;

async function someReports(scene: Scene): Promise<void> {
  for (const department of ["technical", "production", "quality"] as const) await report(scene, department);
}

/** Registers the scene's order and plays it through the steps. Gives the scene with the order's number. */
export async function playLife(setting: Scene, steps: Step[]): Promise<Scene> {
  setting.tell(`order ${setting.sample.no} of ${setting.sample.customer}: registered (2.1)`);
  const scene = await register(setting);
  await playSteps(scene, steps);
  return scene;
}

/** Plays an order that is registered through the steps; `after` each the caller may note how far it has come. */
export async function playSteps(scene: Scene, steps: Step[], after: () => void = () => {}): Promise<void> {
  for (const { says, play } of steps) {
    scene.tell(`${scene.no}: ${says}`);
    await play(scene);
    after();
  }
}
