import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { companyCalendar } from "@/lib/calendar/company-calendar";
import { countries, nationalCalendar } from "@/lib/calendar/national";
import { mondayToFriday, nextDay } from "@/lib/calendar/working-days";

/** tests/calendars: the days that differ from Monday to Friday, from sources other than the packages used (china.csv: chinesecalendar on PyPI). */
function exceptionsIn(file: string): Map<string, string> {
  const rows = readFileSync(`tests/calendars/${file}`, "utf8").trim().split("\n").slice(1);
  return new Map(rows.map((row) => row.split(",").slice(0, 2) as [string, string]));
}

test.each([
  ["CN", "china.csv", 2922],
  ["TW", "taiwan.csv", 2922],
])("%s agrees with an independent source on every day of 2019-2026", (code, file, days) => {
  const exceptions = exceptionsIn(file);
  const calendar = nationalCalendar(code);
  const wrong: string[] = [];
  let seen = 0;
  for (let day = "2019-01-01"; day <= "2026-12-31"; day = nextDay(day)) {
    seen += 1;
    const said = exceptions.get(day);
    const working = said ? said === "working" : mondayToFriday.isWorking(day);
    if (calendar.isWorking(day) !== working) wrong.push(day);
  }
  expect([seen, wrong]).toEqual([days, []]);
});

test("a make-up Saturday is worked in China and not in Germany, whose own holidays count there", () => {
  expect(nationalCalendar("CN").isWorking("2026-10-10")).toBe(true);
  expect(nationalCalendar("DE").isWorking("2026-10-10")).toBe(false);
  expect(nationalCalendar("DE").isWorking("2025-10-03")).toBe(false);
  expect(countries().slice(0, 2)).toEqual(["CN", "TW"]);
  expect(countries()).toContain("DE");
});

test("a company's own working days and closures stand above its country's", () => {
  const calendar = companyCalendar({ base: "CN", working: ["2026-10-03"], closed: ["2026-10-12"], version: 4 });
  expect(calendar.id).toBe("CN/4");
  expect(["2026-10-03", "2026-10-12", "2026-10-13"].map(calendar.isWorking)).toEqual([true, false, true]);
});
