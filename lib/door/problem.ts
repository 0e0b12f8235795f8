import { type Fault, faultSentence } from "@/lib/form/fault";
import { inLanguage, type Language, type Said } from "@/lib/form/words";
import type { Department } from "@/lib/order/people";
import type { Refusal } from "@/lib/order/refusal";
import { doorWords } from "@/lib/words/door";
import { fill } from "@/lib/words/fill";
import { ordersWords } from "@/lib/words/orders";
import { type RefusalReason, refusalWords } from "@/lib/words/refusals";

/** An answer that says no, in the shape of RFC 9457. `detail` is a sentence in the reader's language, `reason` its stable name, `id` what the server's log has. */
export type Problem = { type: string; title: string; status: number; detail: string; reason: string; id: string; faults?: FieldFault[]; more?: unknown };

/** One field that was not understood: `path` as lines.0.quantity. */
export type FieldFault = { path: string; detail: string };

const statusOf: Partial<Record<RefusalReason, number>> = {
  signIn: 401,
  wrongPassword: 403,
  foreignOrigin: 403,
  notAllowed: 403,
  notYourDepartment: 403,
  notYourSlot: 403,
  noSuchOrder: 404,
  noSuchDocument: 404,
  noSuchVersion: 404,
  notSubmittedYet: 404,
  noSuchSlot: 404,
  noSuchQuestion: 404,
  noSuchReview: 404,
  noSuchFollowUp: 404,
  noSuchMilestone: 404,
  noSuchFile: 404,
  noSuchPerson: 404,
  noSuchLetter: 404,
  noSuchForm: 404,
  notFound: 404,
  deadLink: 404,
  onlyAdmins: 403,
  salesRegisters: 403,
  generalManagerDecides: 403,
  notYourMeeting: 403,
  notInvited: 403,
  onlyAuthorWithdraws: 403,
  onlyChairStrikes: 403,
  salesPostsLetters: 403,
  mailTaken: 409,
  alreadyFounded: 409,
  changedSinceShown: 409,
  termsChangedMeanwhile: 409,
  calendarChangedMeanwhile: 409,
  keptSignatureChanged: 409,
  draftChanged: 409,
  numberTaken: 409,
  slotTaken: 409,
  signedAlready: 409,
  submittedAlready: 409,
  answeredAlready: 409,
  scopedAlready: 409,
  scopeNotWider: 409,
  objectedAlready: 409,
  closedAlready: 409,
  adjustedAlready: 409,
  sealedAlready: 409,
  handedOnAlready: 409,
  meetingCalledAlready: 409,
  completedAlready: 409,
  versionVoid: 409,
  versionReplaced: 409,
  openAlready: 409,
  letterNotFailed: 409,
  noticeAnswered: 409,
  noticeReplaced: 409,
  tooLarge: 413,
  notJson: 415,
  ledgerCut: 500,
  keyMissing: 400,
  tooManyTries: 429,
};

/** A rule's no as an answer: 422 unless the reason has a status of its own. */
export function problemOf(refusal: Refusal, language: Language, id: string): Problem {
  const said = problem(statusOf[refusal.reason] ?? 422, refusal.reason, sentenceOf(refusal, language), language, id);
  return refusal.more === undefined ? said : { ...said, more: refusal.more };
}

/** A rule's no as its reader is told it. */
export function sentenceOf({ reason, values }: Refusal, language: Language): string {
  return fill(refusalWords[reason], language, inWords(values));
}

/** A body or query that is not the schema. */
export function faultsProblem(found: Fault[], language: Language, id: string): Problem {
  const faults = found.map((fault) => ({ path: fault.path, detail: faultSentence(fault, language) }));
  return { ...problem(422, "notTheSchema", inLanguage(doorWords.notTheSchema, language), language, id), faults };
}

/** A defect of ours: the reader gets its id and nothing else. */
export function defectProblem(language: Language, id: string): Problem {
  return problem(500, "defect", fill(doorWords.defect, language, { id }), language, id);
}

export function asResponse(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** Codes among the values are said in words: a department, or several. */
function inWords(values: Refusal["values"]): Record<string, number | Said[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? value : [value].flat().map(said)]));
}

function said(value: string): Said {
  return ordersWords.department[value as Department] ?? value;
}

function problem(status: number, reason: string, detail: string, language: Language, id: string): Problem {
  return { type: `urn:countersign:problem:${reason}`, title: inLanguage(doorWords.refused, language), status, detail, reason, id };
}
