import type { ClauseRule } from "./clause-rule";
import { rulesOfChange } from "./rules-of-change";
import { rulesOfClosure } from "./rules-of-closure";
import { rulesOfDuties } from "./rules-of-duties";
import { rulesOfExecution } from "./rules-of-execution";
import { rulesOfMeeting } from "./rules-of-meeting";
import { rulesOfReceipt } from "./rules-of-receipt";
import { rulesOfResult } from "./rules-of-result";
import { rulesOfReview } from "./rules-of-review";

/** Every rule that `npm run conformance -- --mutate` switches off in turn. */
export const clauseRules: ClauseRule[] = [
  ...rulesOfReceipt,
  ...rulesOfDuties,
  ...rulesOfReview,
  ...rulesOfMeeting,
  ...rulesOfResult,
  ...rulesOfExecution,
  ...rulesOfChange,
  ...rulesOfClosure,
];
