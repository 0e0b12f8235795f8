import { companyCalendar } from "@/lib/calendar/company-calendar";
import type { Clock } from "@/lib/calendar/working-days";
import type { CalendarVersion, Company } from "@/lib/company/company";
import { presentPeople } from "@/lib/company/people";
import type { Ground } from "@/lib/order/ground";

/** What a decision stands on, from the company as it is now. */
export function groundOf(company: Company, now: string): Ground {
  const { zone, closingTime, calendar, reviewDays, urgentReviewDays, criticalReviewDays, changeReviewDays, headReview } = company.settings;
  return {
    now,
    clock: { ...clockOf({ zone, closingTime, calendar }), former: (id) => formerClock(company, id) },
    reviewDays: { normal: reviewDays, urgent: urgentReviewDays, critical: criticalReviewDays },
    changeDays: changeReviewDays,
    headReview,
    people: presentPeople(company),
  };
}

function clockOf({ zone, closingTime, calendar }: CalendarVersion): Clock {
  return { zone, closingTime, calendar: companyCalendar(calendar) };
}

function formerClock({ calendars }: Company, id: string): Clock | undefined {
  const version = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
  return version && clockOf(version);
}
