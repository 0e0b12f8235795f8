import { reportsDisagree } from "./disagreement";
import { askCustomer, askDepartment, endPause } from "./exceptions";
import { callMeeting, meetingRefuses, meetingReserves } from "./meeting";
import { correctTerms, registerAgain, sendBack } from "./registration";
import { customerDiffers, notify, notifyFailure } from "./result";
import { reports } from "./review";
import { type Scene, say } from "./scene";
import { received, reviewedOnce, type Step } from "./steps";

const longer = (scene: Scene) => ({
  paymentDays: 120,
  paymentTerms: say(scene, "交貨後一百二十天內電匯付款", "By transfer within a hundred and twenty days of delivery"),
});

/** Lives that leave the straight way before the execution, or right at its beginning. */
export const reviewLives = {
  sentBack: [{ says: "registration goes back to the customer (2.3)", play: sendBack }],
  duplicate: [{ says: "registered a second time, a likely duplicate (2.2)", play: registerAgain }],
  answered: [...received, { says: "technical asks purchasing, and is answered (2.2)", play: askDepartment }],
  pauseEnded: [
    ...received,
    { says: "a question to the customer stops two clocks (3)", play: askCustomer },
    { says: "the general manager ends the pause (3)", play: endPause },
  ],
  disagreeing: [
    { says: "corrected: longer to pay than the policy allows (2.1)", play: (scene: Scene) => correctTerms(scene, longer(scene)) },
    ...received,
    { says: "five reports that disagree in every way (4.2b)", play: reportsDisagree },
  ],
  reserved: [...received, ...reviewedOnce.slice(0, 2), { says: "minutes with a reservation and somebody excused (4.3)", play: meetingReserves }],
  notPassed: [
    ...received,
    { says: "five review reports (3)", play: (scene: Scene) => reports(scene) },
    { says: "invitation to the meeting (4.1)", play: callMeeting },
    { says: "review meeting does not pass the order (4.2d)", play: meetingRefuses },
    { says: "the customer is told, with a way on (5.1)", play: notifyFailure },
  ],
  differs: [
    ...received,
    ...reviewedOnce,
    { says: "result notice, execution begins (5.1)", play: notify },
    { says: "the customer states a difference (5.1, 5.2)", play: customerDiffers },
  ],
} satisfies Record<string, Step[]>;
