import { currentVersion } from "./document";
import type { ChangeReviewFacts } from "./facts";
import type { OrderDocument } from "./order";
import { type ReviewingDepartment, reviewingDepartments } from "./people";
import type { SlotSpec } from "./slot";

/** The departments that review a change (7.2): those that sales asks or has added, and the five until it has said whom. */
export function reviewersOf(changeReview: OrderDocument): readonly ReviewingDepartment[] {
  const version = currentVersion(changeReview);
  if (!version) return reviewingDepartments;
  const { concerned } = version.facts as ChangeReviewFacts;
  const added = version.slots.filter((slot) => slot.added).map(({ id }) => id);
  return reviewingDepartments.filter((one) => concerned.includes(one) || added.includes(one));
}

/** A department's section of a change review: it answers the points and signs, as soon as sales has submitted. */
export function sectionOf(department: ReviewingDepartment): SlotSpec {
  return { id: department, meaning: "reviewed", for: { departments: [department] }, after: ["author"], asks: true };
}
