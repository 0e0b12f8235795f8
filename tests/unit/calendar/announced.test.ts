import { expect, test } from "vitest";
import { companyCalendar } from "@/lib/calendar/company-calendar";
import { announcedUntil, nationalCalendar } from "@/lib/calendar/national";
import { statutoryHolidays } from "@/lib/calendar/statutory";
import { addDays, mondayToFriday, nextDay } from "@/lib/calendar/working-days";

const china = nationalCalendar("CN");
const taiwan = nationalCalendar("TW");

/** The day so many years after the last that a calendar was announced for: which years these are changes with each release of the tables. */
function later(until: string | undefined, monthDay: string, years = 1): string {
  return `${Number(until?.slice(0, 4)) + years}-${monthDay}`;
}

test("China and Taiwan say until when they are announced; the others are rules, and have no end", () => {
  expect(china.announcedUntil).toMatch(/^20\d\d-12-31$/);
  expect(taiwan.announcedUntil).toBe("2027-12-31");
  expect([announcedUntil("CN"), announcedUntil("TW")]).toEqual([china.announcedUntil, taiwan.announcedUntil]);
  expect([nationalCalendar("DE").announcedUntil, announcedUntil("DE"), mondayToFriday.announcedUntil]).toEqual([undefined, undefined, undefined]);
  expect(companyCalendar({ base: "TW", working: [], closed: [], version: 2 }).announcedUntil).toBe("2027-12-31");
});

test.each(["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"])("in a year not announced yet China rests on %s all the same", (day) => {
  expect([1, 2, 3, 4, 5, 6, 7].some((years) => china.isWorking(later(china.announcedUntil, day, years)))).toBe(false);
});

test.each(["01-01", "02-28", "04-04", "05-01", "09-28", "10-10", "10-25", "12-25"])("in a year not announced yet Taiwan rests on %s all the same", (day) => {
  expect([1, 2, 3, 4, 5, 6, 7].some((years) => taiwan.isWorking(later(taiwan.announcedUntil, day, years)))).toBe(false);
});

test("the holidays of the moon are known beforehand too: the new year of 2029, and the feasts of 2030", () => {
  const newYear = ["2029-02-09", "2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16"];
  expect(newYear.map(china.isWorking)).toEqual([true, false, false, false, false, true]);
  expect(newYear.map(taiwan.isWorking)).toEqual([true, false, false, false, false, true]);
  for (const { isWorking } of [china, taiwan]) expect(["2030-04-05", "2030-06-05", "2030-09-12"].map(isWorking)).toEqual([false, false, false]);
});

test("beyond what is announced nobody works on a weekend, and nothing is made up for", () => {
  for (const { announcedUntil: until = "", isWorking } of [china, taiwan]) {
    for (let day = nextDay(until); day < addDays(until, 365); day = nextDay(day)) {
      if (!mondayToFriday.isWorking(day)) expect([day, isWorking(day)]).toEqual([day, false]);
    }
  }
});

/** What makes it safe to count them beforehand. China's law of November 2024, Taiwan's of May 2025. */
test.each<["CN" | "TW", string]>([
  ["CN", "2025-01-01"],
  ["TW", "2026-01-01"],
])("each day that the law of %s names is one of rest in every year announced since", (code, since) => {
  const { announcedUntil: until = "", isWorking } = nationalCalendar(code);
  const isStatutory = statutoryHolidays(code);
  const days: string[] = [];
  for (let day = since; day <= until; day = nextDay(day)) if (isStatutory(day)) days.push(day);
  expect(days.length).toBeGreaterThanOrEqual(13);
  expect(days.filter(isWorking)).toEqual([]);
});
