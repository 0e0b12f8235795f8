import { afterEach, expect, test, vi } from "vitest";
import { nationalCalendar } from "@/lib/calendar/national";
import { mondayToFriday, nextDay } from "@/lib/calendar/working-days";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Days of some years on which a country rests though they are Monday to Friday. */
function weekdaysOff(code: string, from: string, to: string): string[] {
  const calendar = nationalCalendar(code);
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) if (mondayToFriday.isWorking(day) && !calendar.isWorking(day)) days.push(day);
  return days;
}

/**
 * Published by each government, written down by hand; not what date-holidays says. Korea's elections (2024-04-10, 2025-06-03, 2026-06-03)
 * and holidays of one year (2024-10-01, 2025-01-27) are in no rule: a company closes on them itself.
 */
const published: [string, string, string, string][] = [
  ["KR", "2024-01-01", "2024-12-31", "01-01 02-09 02-12 03-01 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-03 10-09 12-25"],
  ["KR", "2025-01-01", "2025-12-31", "01-01 01-28 01-29 01-30 03-03 05-05 05-06 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25"],
  ["KR", "2026-01-01", "2026-04-30", "01-01 02-16 02-17 02-18 03-02"],
  ["KR", "2026-08-01", "2026-12-31", "08-17 09-24 09-25 10-05 10-09 12-25"],
  ["JP", "2024-01-01", "2024-12-31", "01-01 01-08 02-12 02-23 03-20 04-29 05-03 05-06 07-15 08-12 09-16 09-23 10-14 11-04"],
  ["JP", "2025-01-01", "2025-12-31", "01-01 01-13 02-11 02-24 03-20 04-29 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-24"],
  ["JP", "2026-01-01", "2026-12-31", "01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"],
  ["VN", "2024-01-01", "2024-08-31", "01-01 02-09 02-12 02-13 04-18 04-30 05-01"],
  ["VN", "2025-01-01", "2025-08-31", "01-01 01-28 01-29 01-30 01-31 04-07 04-30 05-01"],
  ["VN", "2026-01-01", "2026-04-24", "01-01 02-16 02-17 02-18 02-19 02-20"],
  ["DE", "2026-01-01", "2026-12-31", "01-01 04-03 04-06 05-01 05-14 05-25 12-25"],
  ["US", "2026-01-01", "2026-12-31", "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"],
];

test.each(published)("%s rests from %s to %s on the weekdays that were published", (code, from, to, days) => {
  expect(weekdaysOff(code, from, to).map((day) => day.slice(5))).toEqual(days.split(" "));
});

test("a holiday over the end of the year goes on in the next", () => {
  const days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-05"];
  expect(days.map(nationalCalendar("SZ").isWorking)).toEqual([false, false, false, true]);
});

test("an hour lost to summer time in a holiday takes no day of it, and half a day at its end is none", () => {
  expect(["2025-03-31", "2025-04-01"].map(nationalCalendar("BA").isWorking)).toEqual([false, false]);
  expect(["2026-03-20", "2026-03-23"].map(nationalCalendar("TR").isWorking)).toEqual([false, true]);
});

/** A week without holidays, Monday to Sunday: which days are worked. */
test.each([
  ["SA", "1111001"],
  ["EG", "1111001"],
  ["IL", "1111001"],
  ["BD", "1111001"],
  ["IR", "1111011"],
  ["IN", "1111110"],
  ["AE", "1111100"],
  ["DE", "1111100"],
])("the week of %s", (code, worked) => {
  const { isWorking } = nationalCalendar(code);
  const week = ["2026-07-06", "2026-07-07", "2026-07-08", "2026-07-09", "2026-07-10", "2026-07-11", "2026-07-12"];
  expect(week.map((day) => (isWorking(day) ? "1" : "0")).join("")).toBe(worked);
});

test("Saudi Arabia rests on all four days of both feasts, and on its national days", () => {
  const days = ["2026-02-22", "2026-03-18", "2026-03-19", "2026-03-22", "2026-03-23", "2026-05-25", "2026-05-26", "2026-05-28", "2026-05-31", "2026-09-23"];
  expect(days.filter(nationalCalendar("SA").isWorking)).toEqual(["2026-03-18", "2026-03-23", "2026-05-25", "2026-05-31"]);
});

test.each([
  ["UTC", 0],
  ["Asia/Shanghai", -480],
  ["America/Los_Angeles", 480],
])("a machine in %s says the same", async (zone, offset) => {
  vi.stubEnv("TZ", zone);
  expect(new Date("2026-01-01T00:00:00Z").getTimezoneOffset()).toBe(offset);
  vi.resetModules();
  const fresh = await import("@/lib/calendar/national");
  const days = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"];
  expect(days.map(fresh.nationalCalendar("KR").isWorking)).toEqual([false, false, false, true]);
  expect(["2026-03-19", "2026-03-22", "2026-03-23"].map(fresh.nationalCalendar("SA").isWorking)).toEqual([false, false, true]);
  expect(["2026-07-02", "2026-07-03"].map(fresh.nationalCalendar("US").isWorking)).toEqual([true, false]);
});
