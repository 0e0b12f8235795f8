import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { nationalCalendar } from "@/lib/calendar/national";
import { addDays, mondayToFriday, nextDay } from "@/lib/calendar/working-days";

/**
 * Taiwan's offices worked out anew from the rules (紀念日及節日實施辦法, since May 2025 紀念日及節日實施條例; 政府機關調整上班日期處理要點) and from
 * the almanac, nothing of it read from lib/calendar or tests/calendars: 春節 (初一), 清明, 端午, 中秋.
 */
const almanac: Record<number, [newYear: string, qingming: string, dragonBoat: string, midAutumn: string]> = {
  2019: ["02-05", "04-05", "06-07", "09-13"],
  2020: ["01-25", "04-04", "06-25", "10-01"],
  2021: ["02-12", "04-04", "06-14", "09-21"],
  2022: ["02-01", "04-05", "06-03", "09-10"],
  2023: ["01-22", "04-05", "06-22", "09-29"],
  2024: ["02-10", "04-04", "06-10", "09-17"],
  2025: ["01-29", "04-04", "05-31", "10-06"],
  2026: ["02-17", "04-05", "06-19", "09-25"],
  2027: ["02-06", "04-05", "06-09", "09-15"],
};
const years = Object.keys(almanac).map(Number);

/** 彈性放假: a working day given off, and the Saturday it was made up on, as 行政院人事行政總處 announced them; there are none since 2026. */
const bridges: [off: string, madeUp: string][] = [
  ["2019-02-08", "2019-01-19"],
  ["2019-03-01", "2019-02-23"],
  ["2019-10-11", "2019-10-05"],
  ["2020-01-23", "2020-02-15"],
  ["2020-06-26", "2020-06-20"],
  ["2020-10-02", "2020-09-26"],
  ["2021-02-10", "2021-02-20"],
  ["2021-09-20", "2021-09-11"],
  ["2022-02-04", "2022-01-22"],
  ["2023-01-20", "2023-01-07"],
  ["2023-01-27", "2023-02-04"],
  ["2023-02-27", "2023-02-18"],
  ["2023-04-03", "2023-03-25"],
  ["2023-06-23", "2023-06-17"],
  ["2023-10-09", "2023-09-23"],
  ["2024-02-08", "2024-02-17"],
  ["2025-01-27", "2025-02-08"],
];

type Feast = { day: string /** A spring festival day on a weekend is given back after it, others on the Friday before or the Monday after. */; spring?: true };

/** The holidays of a year by the law in force on each of them. */
function feastsOf(year: number): Feast[] {
  const [newYear = "", qingming = "", dragonBoat = "", midAutumn = ""] = (almanac[year] ?? []).map((day) => `${year}-${day}`);
  const spring = [year >= 2026 ? -2 : -1, -1, 0, 1, 2].map((days) => ({ day: addDays(newYear, days), spring: true as const }));
  const plain = [`${year}-01-01`, `${year}-02-28`, childrensDay(year, qingming), qingming, dragonBoat, midAutumn, `${year}-10-10`];
  const since2025 = year >= 2025 ? [`${year}-09-28`, `${year}-10-25`, `${year}-12-25`] : [];
  const since2026 = year >= 2026 ? [`${year}-05-01`] : [];
  return [...spring, ...[...plain, ...since2025, ...since2026].map((day) => ({ day }))];
}

/** 4 April; where Qingming takes it, the day before, or the day after a Thursday. */
function childrensDay(year: number, qingming: string): string {
  const day = `${year}-04-04`;
  if (day !== qingming) return day;
  return addDays(day, new Date(day).getUTCDay() === 4 ? 1 : -1);
}

/** Weekdays off by the rules: each feast, and 補假 for those on a weekend on the nearest day that is still free. */
function daysOff(): Set<string> {
  const feasts = [...years, 2028].flatMap((year) => (year === 2028 ? [{ day: "2028-01-01" }] : feastsOf(year)));
  const off = new Set(feasts.map(({ day }) => day).filter(mondayToFriday.isWorking));
  for (const { day, spring } of new Map(feasts.map((feast) => [feast.day, feast] as const)).values()) {
    if (mondayToFriday.isWorking(day)) continue;
    const step = !spring && new Date(day).getUTCDay() === 6 ? -1 : 1;
    let instead = addDays(day, step);
    while (!mondayToFriday.isWorking(instead) || off.has(instead)) instead = addDays(instead, step);
    off.add(instead);
  }
  return off;
}

test("every day of 2019-2027 is worked or not as the rules and the announced exceptions say", () => {
  const off = new Set([...daysOff(), ...bridges.map(([day]) => day)]);
  const madeUp = new Set(bridges.map(([, day]) => day));
  const { isWorking } = nationalCalendar("TW");
  const differing: string[] = [];
  for (let day = "2019-01-01"; day <= "2027-12-31"; day = nextDay(day)) {
    const worked = madeUp.has(day) || (mondayToFriday.isWorking(day) && !off.has(day));
    if (isWorking(day) !== worked) differing.push(day);
  }
  expect(differing).toEqual([]);
});

test("each bridge is a weekday that no rule gives off, made up on a Saturday, from 2019 to the last one of February 2025", () => {
  const off = daysOff();
  expect(bridges.filter(([day, madeUp]) => !mondayToFriday.isWorking(day) || off.has(day) || new Date(madeUp).getUTCDay() !== 6)).toEqual([]);
  expect(bridges.at(-1)).toEqual(["2025-01-27", "2025-02-08"]);
});

test("the almanac is date-holidays' too", () => {
  const rules = ["chinese 01-0-01", "chinese 5-01 solarterm", "chinese 05-0-05", "chinese 08-0-15"];
  const holidays = new Holidays();
  for (const rule of rules) holidays.setHoliday(rule, { name: rule, type: "public" });
  const said = years.map((year) => [
    year,
    rules.map((rule) =>
      holidays
        .getHolidays(year)
        .find((one) => one.rule === rule)
        ?.date.slice(5, 10),
    ),
  ]);
  expect(Object.fromEntries(said)).toEqual(almanac);
});

test("no public holiday that date-holidays has for Taiwan is worked", () => {
  const holidays = new Holidays("TW", { types: ["public"] });
  const days = years.flatMap((year) => holidays.getHolidays(year)).map(({ date }) => date.slice(0, 10));
  expect(days.filter((day) => nationalCalendar("TW").isWorking(day))).toEqual([]);
});
