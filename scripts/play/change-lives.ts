import { customerRejects } from "./acceptance";
import { holdForReview, refuseChange, reviewFails } from "./change";
import { beginClosing } from "./closure";
import { callMeeting } from "./meeting";
import { accepted, changed, delivered, intoExecution, type Step } from "./steps";

const agreed: Step[] = [...intoExecution, ...changed.slice(0, 2)];
const failed: Step[] = [...agreed, { says: "change review, production does not pass (7.2)", play: reviewFails }];

/** Lives that leave the straight way, or stop on it, while the order is executed and closed. */
export const changeLives = {
  held: [...agreed, { says: "execution waits while the change is reviewed (7.2)", play: holdForReview }],
  changeDebated: [...failed, { says: "invitation to a meeting over the change (7.2)", play: callMeeting }],
  changeRefused: [...failed, { says: "sales refuses the change (7.3)", play: refuseChange }],
  adjusting: [...intoExecution, ...changed],
  unaccepted: [...intoExecution, ...delivered, { says: "the customer does not accept (8.2c)", play: customerRejects }],
  closing: [...intoExecution, ...delivered, ...accepted, { says: "closure request, one of four has signed (8.2d, e)", play: beginClosing }],
} satisfies Record<string, Step[]>;
