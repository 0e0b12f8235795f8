import { adjustPlan } from "@/lib/order/adjust";
import { begin, drop } from "@/lib/order/begin";
import { cancel } from "@/lib/order/cancel";
import { refuseChange } from "@/lib/order/change";
import { correctContact } from "@/lib/order/contact";
import { sendLinkAgain, stopLink } from "@/lib/order/customer-link";
import { moveDeadlines } from "@/lib/order/deadlines";
import { closeFollowUp } from "@/lib/order/follow-ups";
import { callOffMeeting, inviteToMeeting, moveMeeting, substitute } from "@/lib/order/meeting";
import { confirmNotice, disputeNotice, recordConfirmation } from "@/lib/order/notice";
import { callWhatIsDue } from "@/lib/order/periodic";
import { answer, ask, endPause } from "@/lib/order/questions";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { correct, register } from "@/lib/order/register";
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
  callOffMeeting,
  callWhatIsDue,
  cancel,
  closeFollowUp,
  confirmNotice,
  correct,
  correctContact,
  decline,
  disputeNotice,
  drop,
  endPause,
  fileSealed,
  inviteToMeeting,
  moveDeadlines,
  moveMeeting,
  object,
  raiseReview,
  recordConfirmation,
  refuseChange,
  register,
  reopen,
  returnDocument,
  scopeReview,
  sendLinkAgain,
  sign,
  stopLink,
  strike,
  submit,
  substitute,
  track,
  waive,
  withdraw,
};
export type Commands = typeof commands;

/** Commands that see, or say, something else than they should. */
export type Mutant = Partial<Commands>;
