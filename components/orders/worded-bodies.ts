import {
  adjustmentBody,
  answerBody,
  confirmationBody,
  objectionBody,
  questionBody,
  reasonBody,
  reReviewBody,
  scopeBody,
  strikeBody,
  substituteBody,
  whyBody,
} from "@/lib/door/contract";

/** What is sent with one reason or text, by a name: pages that the server makes cannot hand a schema to the browser. */
export const wordedBodies = {
  adjustment: adjustmentBody,
  answer: answerBody,
  confirmation: confirmationBody,
  objection: objectionBody,
  question: questionBody,
  reReview: reReviewBody,
  return: reasonBody,
  scope: scopeBody,
  strike: strikeBody,
  substitute: substituteBody,
  why: whyBody,
  withdrawal: reasonBody,
};

/** Name and schema of the reason or text that a body has. */
export function sentenceOf(body: keyof typeof wordedBodies) {
  const { shape } = wordedBodies[body];
  return "text" in shape ? { name: "text" as const, schema: shape.text } : { name: "reason" as const, schema: shape.reason };
}
