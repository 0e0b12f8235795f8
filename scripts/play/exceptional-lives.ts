import { customerAgrees, customerDeclines, requestCancellation, requestChange } from "./change";
import { close, closeWithWaiver } from "./closure";
import { deliver, reject } from "./delivery";
import { askCustomer, cancel, objectToScope, reopen, reviewAgain } from "./exceptions";
import { correct, correctInVain } from "./execution";
import { meetingOverrules } from "./meeting";
import { refuse } from "./registration";
import { report } from "./review";
import type { Scene } from "./scene";
import { accepted, begun, delivered, intoExecution, intoExecutionUnconfirmed, received, reportedWithFailure, type Step } from "./steps";

/** Lives that leave the straight way of the policy, each by one exception. */
export const exceptionalLives = {
  refused: [{ says: "preliminary review refuses (2.3)", play: refuse }],
  paused: [
    ...received,
    { says: "a question to the customer stops two clocks (3)", play: askCustomer },
    { says: "production report (3.2)", play: (scene: Scene) => report(scene, "production") },
  ],
  /** Played some days ago, the other reports are late. */
  overdue: [...received, { says: "production report (3.2)", play: (scene: Scene) => report(scene, "production") }],
  /** Played some days ago, its milestones are behind. */
  late: intoExecutionUnconfirmed,
  overruled: [...received, reportedWithFailure, { says: "meeting passes over it, with the chair's reason (4.2d)", play: meetingOverrules }, ...begun],
  cancelled: [...received, { says: "cancelled before the execution", play: cancel }],
  reviewedAgain: [
    ...intoExecution,
    { says: "another review, of production alone (5.2)", play: reviewAgain },
    { says: "purchasing objects to being left out (5.2)", play: objectToScope },
  ],
  declined: [
    ...intoExecution,
    { says: "change request (7.1)", play: requestChange },
    { says: "the customer declines, with a text of his own (7.1)", play: customerDeclines },
  ],
  cancelledByChange: [
    ...intoExecution,
    { says: "change request that cancels (7.1)", play: requestCancellation },
    { says: "the customer signs it; the order ends (7.1)", play: customerAgrees },
  ],
  rejected: [
    ...intoExecution,
    { says: "delivery (8.2a)", play: (scene: Scene) => deliver(scene) },
    { says: "inspection finds it not acceptable (8.2b)", play: reject },
    { says: "corrective action, not effective (6.3)", play: correctInVain },
    { says: "corrective action, again (6.3)", play: (scene: Scene) => correct(scene) },
  ],
  waived: [...intoExecution, ...delivered, ...accepted, { says: "closed with a waiver by the general manager (8.1)", play: closeWithWaiver }],
  reopened: [
    ...intoExecution,
    ...delivered,
    ...accepted,
    { says: "closed (8.2d-h)", play: close },
    { says: "opened again by the general manager (8.1)", play: reopen },
  ],
} satisfies Record<string, Step[]>;
