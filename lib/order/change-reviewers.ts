import { currentVersion } from "./document";
import type { ChangeReviewFacts } from "./facts";
import type { OrderDocument } from "./order";
import { type ReviewingDepartment, reviewingDepartments } from "./people";

/** The departments that review a change (7.2): those that sales asks, and the five until it has said whom. */
export function reviewersOf(changeReview: OrderDocument): readonly ReviewingDepartment[] {
  return (currentVersion(changeReview)?.facts as ChangeReviewFacts | undefined)?.concerned ?? reviewingDepartments;
}
