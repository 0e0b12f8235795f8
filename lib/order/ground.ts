import type { Clock } from "@/lib/calendar/working-days";
import type { Person, ReviewingDepartment } from "./people";
import type { Terms } from "./terms";

/** What a decision stands on beside the order itself: the instant, the company's settings and people as they are now. The decision's entry freezes what it takes. */
export type Ground = {
  now: string;
  clock: Clock;
  /** Working days each department has for its report (3), by the order's urgency. */
  reviewDays: Record<Terms["urgency"], Record<ReviewingDepartment, number>>;
  /** Working days for a change review (7.2). */
  changeDays: number;
  /** Whether a department's head reviews what the department writes. */
  headReview: boolean;
  people: Person[];
};
