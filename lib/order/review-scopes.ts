import { reviewersOf } from "./change-reviewers";
import { currentVersion } from "./document";
import { documentIdOf } from "./document-id";
import type { Objection, ReReview } from "./exceptions";
import type { ChangeReviewFacts } from "./facts";
import type { Change, Order } from "./order";
import { type Actor, type Department, type ReviewingDepartment, reviewingDepartments } from "./people";

/**
 * Whom sales has a review go to, and whom it leaves out: another review that was asked for (5.2), or the review of a change (7.2).
 * `about` is the raised review's id, or the change review document's. `goesOn`: those left out may still object, and sales may think better of it.
 */
export type ReviewScope = {
  about: string;
  /** Why another review was asked for, by whom and when; missing for a change. */
  raised?: Pick<ReReview, "cause" | "reason" | "by"> & { at: string };
  /** What sales decided; missing while it has not. No departments: no review is needed. */
  decided?: { departments: ReviewingDepartment[]; reason: string; by: Actor; at: string };
  leftOut: ReviewingDepartment[];
  goesOn: boolean;
  objections: Objection[];
};

/** Every scope of the order, oldest first: the reviews that were asked for, then the changes under review. */
export function scopesOf(order: Order): ReviewScope[] {
  return [...order.reReviews.map((one) => reviewScope(order, one)), ...order.changes.flatMap((one) => changeScope(order, one))];
}

/** Whether sales may still have more departments review. */
export function mayWiden({ goesOn, leftOut }: ReviewScope, department: Department): boolean {
  return department === "sales" && goesOn && leftOut.length > 0;
}

/** The scopes that leave a department out and to which it has not objected yet. */
export function mayObjectTo(scopes: ReviewScope[], department: Department): ReviewScope[] {
  return scopes.filter(
    ({ goesOn, leftOut, objections }) => goesOn && leftOut.some((one) => one === department) && !objections.some((one) => one.department === department),
  );
}

/** A review that was decided on goes on until its meeting has decided. That none is needed may be objected to, and thought better of, while the order is carried out. */
function goesOnIn({ stage, round }: Order, scope: ReReview["scope"]): boolean {
  if (!scope) return false;
  if (scope.departments.length === 0) return stage === "result" || stage === "execution";
  return scope.round === round && (stage === "review" || stage === "meeting");
}

function reviewScope(order: Order, { id, cause, reason, by, raisedAt, scope, objections }: ReReview): ReviewScope {
  return {
    about: id,
    raised: { cause, reason, by, at: raisedAt },
    ...(scope && { decided: { departments: scope.departments, reason: scope.reason, by: scope.by, at: scope.at } }),
    leftOut: scope ? reviewingDepartments.filter((one) => !scope.departments.includes(one)) : [],
    goesOn: goesOnIn(order, scope),
    objections,
  };
}

function changeScope(order: Order, { round, state, objections }: Change): ReviewScope[] {
  const about = documentIdOf("changeReview", "sales", round);
  const review = order.documents.find((one) => one.id === about);
  const version = review && currentVersion(review);
  if (!version) return [];
  const { reason } = version.facts as ChangeReviewFacts;
  const last = version.slots.findLast((slot) => slot.added)?.added ?? { reason, by: version.author, at: version.submittedAt };
  return [{ about, decided: { departments: [...reviewersOf(review)], ...last }, leftOut: leftOutOf(order, about), goesOn: state === "agreed", objections }];
}

/** Departments of the five that the review of a change leaves out (7.2). */
export function leftOutOf(order: Order, reviewId: string): ReviewingDepartment[] {
  const review = order.documents.find((one) => one.id === reviewId);
  return reviewingDepartments.filter((one) => review && !reviewersOf(review).includes(one));
}
