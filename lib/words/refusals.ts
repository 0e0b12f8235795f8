import { authRefusals } from "./auth";
import { customerRefusals } from "./refusals/customers";
import { documentRefusals } from "./refusals/documents";
import { doorRefusals } from "./refusals/door";
import { executionRefusals } from "./refusals/execution";
import { meetingRefusals } from "./refusals/meetings";
import { reviewRefusals } from "./refusals/reviews";

/** Why the portal says no, by the reason of a Refusal. Each sentence says what is wrong and what to do. */
export const refusalWords = {
  ...authRefusals,
  ...doorRefusals,
  ...documentRefusals,
  ...reviewRefusals,
  ...meetingRefusals,
  ...customerRefusals,
  ...executionRefusals,
};

/** The name of a refusal: none without its sentence. */
export type RefusalReason = keyof typeof refusalWords;
