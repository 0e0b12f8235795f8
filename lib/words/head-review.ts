import { named } from "@/lib/form/words";

/** What a paper prints in the place of a review that nobody could make. */
export const headReviewWords = {
  nobody: named("本部門沒有其他人員可審核，略過主管審核。", "Nobody else of the department could review this, so the head’s review was skipped."),
};
