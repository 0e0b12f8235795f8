import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";

/** The day (ISO) that it is at the demo company, or was so many days ago. */
export function demoDay(daysAgo = 0): string {
  return dayIn(demoSettings.zone, new Date(Date.now() - daysAgo * 86_400_000).toISOString());
}
