import { expect, test } from "vitest";
import { daysLate, dueAfter, mondayToFriday, workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn, instantOf, offsetIn } from "@/lib/calendar/zone";

const shanghai = { zone: "Asia/Shanghai", closingTime: "18:00", calendar: mondayToFriday };

test.each([
  ["a Tuesday morning", "2026-11-24T01:30:00.000Z", 3, "2026-11-27"],
  ["exactly at closing time", "2026-11-24T10:00:00.000Z", 3, "2026-11-27"],
  ["a thousandth of a second after closing time", "2026-11-24T10:00:00.001Z", 3, "2026-11-30"],
  ["half a minute after closing time", "2026-11-24T10:00:30.000Z", 3, "2026-11-30"],
  ["a minute after closing time", "2026-11-24T10:01:00.000Z", 3, "2026-11-30"],
  ["a Saturday", "2026-11-28T02:00:00.000Z", 1, "2026-12-01"],
  ["a Friday evening", "2026-11-27T12:00:00.000Z", 1, "2026-12-01"],
  ["Monday in Shanghai while it is Sunday in London", "2026-11-29T17:00:00.000Z", 1, "2026-12-01"],
])("received on %s", (_when, received, days, due) => {
  expect(dueAfter(received, days, shanghai)).toEqual({ at: instantOf("Asia/Shanghai", due, "18:00"), day: due, days, calendar: "mon-fri" });
});

test("closing time follows daylight saving", () => {
  expect(instantOf("America/New_York", "2026-03-06", "18:00")).toBe("2026-03-06T23:00:00.000Z");
  expect(instantOf("America/New_York", "2026-03-09", "18:00")).toBe("2026-03-09T22:00:00.000Z");
  expect(offsetIn("America/New_York", "2026-03-09T22:00:00.000Z")).toBe("-04:00");
  expect(offsetIn("UTC", "2026-03-09T22:00:00.000Z")).toBe("+00:00");
  expect(dayIn("Asia/Shanghai", "2026-11-24T16:30:00.000Z")).toBe("2026-11-25");
});

test("lateness is counted in working days and starts the instant the due time has passed", () => {
  const due = dueAfter("2026-11-24T01:30:00.000Z", 3, shanghai);
  expect(daysLate(due, due.at, shanghai)).toBe(0);
  expect(daysLate(due, "2026-11-27T10:00:00.001Z", shanghai)).toBe(1);
  expect(daysLate(due, "2026-11-27T10:00:30.000Z", shanghai)).toBe(1);
  expect(daysLate(due, "2026-12-01T01:00:00.000Z", shanghai)).toBe(2);
  expect(workingDaysBetween("2026-11-27", "2026-12-01", mondayToFriday)).toBe(2);
});

test.each([
  ["2026-11-27T09:59:59.999Z", "2026-11-30", 0],
  ["2026-11-27T10:00:00.000Z", "2026-11-30", 0],
  ["2026-11-27T10:00:00.001Z", "2026-12-01", 1],
  ["2026-11-27T10:00:30.000Z", "2026-12-01", 1],
])("what comes in at %s is received and on time by the same rule", (instant, nextDue, late) => {
  expect(dueAfter(instant, 1, shanghai).day).toBe(nextDue);
  expect(daysLate(dueAfter("2026-11-24T01:30:00.000Z", 3, shanghai), instant, shanghai)).toBe(late);
});
