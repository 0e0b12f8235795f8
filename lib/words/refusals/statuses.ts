import type { RefusalReason } from "../refusals";

/** Reasons that have an HTTP status of their own, by that status. */
const reasonsOf = {
  400: ["keyMissing"],
  401: ["signIn"],
  403: [
    "wrongPassword",
    "foreignOrigin",
    "notAllowed",
    "notYourDepartment",
    "notYourSlot",
    "onlyAdmins",
    "salesRegisters",
    "generalManagerDecides",
    "notYourMeeting",
    "notInvited",
    "onlyAuthorWithdraws",
    "onlyChairStrikes",
    "salesPostsLetters",
  ],
  404: [
    "noSuchOrder",
    "noSuchDocument",
    "noSuchVersion",
    "notSubmittedYet",
    "noSuchSlot",
    "noSuchQuestion",
    "noSuchReview",
    "noSuchFollowUp",
    "noSuchMilestone",
    "noSuchFile",
    "noSuchPerson",
    "noSuchLetter",
    "noSuchForm",
    "notFound",
    "deadLink",
  ],
  409: [
    "mailTaken",
    "alreadyFounded",
    "changedSinceShown",
    "termsChangedMeanwhile",
    "calendarChangedMeanwhile",
    "keptSignatureChanged",
    "draftChanged",
    "numberTaken",
    "slotTaken",
    "signedAlready",
    "submittedAlready",
    "answeredAlready",
    "scopedAlready",
    "scopeNotWider",
    "objectedAlready",
    "closedAlready",
    "adjustedAlready",
    "sealedAlready",
    "handedOnAlready",
    "meetingCalledAlready",
    "completedAlready",
    "versionVoid",
    "versionReplaced",
    "openAlready",
    "letterNotFailed",
    "noticeAnswered",
    "noticeReplaced",
  ],
  413: ["tooLarge"],
  415: ["notJson"],
  429: ["tooManyTries"],
  500: ["ledgerCut"],
} satisfies Record<number, RefusalReason[]>;

const statuses = new Map<RefusalReason, number>(
  Object.entries(reasonsOf).flatMap(([status, reasons]) => reasons.map((reason) => [reason, Number(status)] as const)),
);

/** The HTTP status that a refusal is answered with: 422 unless its reason has one of its own. */
export function statusOf(reason: RefusalReason): number {
  return statuses.get(reason) ?? 422;
}
