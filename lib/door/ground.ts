import { companyCalendar } from "@/lib/calendar/company-calendar";
import type { Company } from "@/lib/company/company";
import { presentPeople } from "@/lib/company/people";
import type { Ground } from "@/lib/order/ground";

/** What a decision stands on, from the company as it is now. */
export function groundOf(company: Company, now: string): Ground {
  const { zone, closingTime, calendar, reviewDays, urgentReviewDays, criticalReviewDays, changeReviewDays, headReview } = company.settings;
  return {
    now,
    clock: { zone, closingTime, calendar: companyCalendar(calendar) },
    reviewDays: { normal: reviewDays, urgent: urgentReviewDays, critical: criticalReviewDays },
    changeDays: changeReviewDays,
    headReview,
    people: presentPeople(company),
  };
}
