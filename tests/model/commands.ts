import { adjustPlan } from "@/lib/order/adjust";
import { begin, drop } from "@/lib/order/begin";
import { cancel } from "@/lib/order/cancel";
import { refuseChange } from "@/lib/order/change";
import { moveDeadlines } from "@/lib/order/deadlines";
import { closeFollowUp } from "@/lib/order/follow-ups";
import { confirmNotice, disputeNotice, recordConfirmation } from "@/lib/order/notice";
import { callWhatIsDue } from "@/lib/order/periodic";
import { answer, ask, endPause } from "@/lib/order/questions";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { correct } from "@/lib/order/register";
import { reopen } from "@/lib/order/reopen";
import { decline, returnDocument, strike, withdraw } from "@/lib/order/return";
import { fileSealed } from "@/lib/order/seal";
import { sign } from "@/lib/order/sign";
import { submit } from "@/lib/order/submit";
import { track } from "@/lib/order/track";
import { waive } from "@/lib/order/waive";

/** Every command of lib/order, as the walk calls them. A mutant puts another in the place of one. */
export const commands = {
  adjustPlan,
  answer,
  ask,
  begin,
  callWhatIsDue,
  cancel,
  closeFollowUp,
  confirmNotice,
  correct,
  decline,
  disputeNotice,
  drop,
  endPause,
  fileSealed,
  moveDeadlines,
  object,
  raiseReview,
  recordConfirmation,
  refuseChange,
  reopen,
  returnDocument,
  scopeReview,
  sign,
  strike,
  submit,
  track,
  waive,
  withdraw,
};
export type Commands = typeof commands;

/** Commands that see, or say, something else than they should. */
export type Mutant = Partial<Commands>;
