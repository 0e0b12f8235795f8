import { mondayToFriday } from "@/lib/calendar/working-days";
import type { Company } from "@/lib/company/company";
import { presentPeople } from "@/lib/company/people";
import type { Ground } from "@/lib/order/ground";

/** What a decision stands on, from the company as it is now. */
export function groundOf(company: Company, now: string): Ground {
  const { zone, closingTime, reviewDays, changeReviewDays, headReview } = company.settings;
  return { now, clock: { zone, closingTime, calendar: mondayToFriday }, reviewDays, changeDays: changeReviewDays, headReview, people: presentPeople(company) };
}
