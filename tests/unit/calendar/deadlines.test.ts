import { expect, test } from "vitest";
import { companyCalendar } from "@/lib/calendar/company-calendar";
import { nationalCalendar } from "@/lib/calendar/national";
import { dueMoved, type Pause, pausedDays } from "@/lib/calendar/pause";
import { type Clock, dueAfter, mondayToFriday } from "@/lib/calendar/working-days";

const cn: Clock = { zone: "Asia/Shanghai", closingTime: "18:00", calendar: nationalCalendar("CN") };
const tw: Clock = { zone: "Asia/Taipei", closingTime: "17:30", calendar: nationalCalendar("TW") };
const ny: Clock = { zone: "America/New_York", closingTime: "17:00", calendar: mondayToFriday };
const london: Clock = { zone: "Europe/London", closingTime: "17:30", calendar: mondayToFriday };
const own: Clock = { ...cn, calendar: companyCalendar({ base: "CN", working: ["2026-11-28"], closed: ["2026-11-30"], version: 2 }) };

/**
 * Worked out by hand on printed calendars: what, clock, received, working days, due day, due instant (UTC).
 * China: 2025-10-01..08 rest, 2025-09-28 and 10-11 worked; 2026-01-01..03 rest, 01-04 worked; 2026-02-15..23 rest, 02-14 and 02-28 worked;
 * 2026-04-04..06 rest; 2026-05-01..05 rest, 05-09 worked; 2026-06-19 rest; 2026-09-25 rest, 09-20 worked; 2026-10-01..07 rest, 10-10 worked.
 * Taiwan: 2026-02-16..20, 02-27, 04-03, 04-06, 10-09 rest; 2025-02-08 worked, 2025-01-27..31 rest; 2024-02-17 worked, 02-08..14 rest.
 */
const received: [string, Clock, string, number, string, string][] = [
  ["a plain Tuesday", cn, "2026-11-24T01:30:00Z", 1, "2026-11-25", "2026-11-25T10:00:00.000Z"],
  ["a plain Tuesday, three days", cn, "2026-11-24T01:30:00Z", 3, "2026-11-27", "2026-11-27T10:00:00.000Z"],
  ["over a weekend", cn, "2026-11-24T01:30:00Z", 5, "2026-12-01", "2026-12-01T10:00:00.000Z"],
  ["at closing time to the minute", cn, "2026-11-24T10:00:00Z", 1, "2026-11-25", "2026-11-25T10:00:00.000Z"],
  ["one minute after closing", cn, "2026-11-24T10:01:00Z", 1, "2026-11-26", "2026-11-26T10:00:00.000Z"],
  ["Friday after closing: received on Monday", cn, "2026-11-27T11:00:00Z", 1, "2026-12-01", "2026-12-01T10:00:00.000Z"],
  ["Saturday: received on Monday", cn, "2026-11-28T03:00:00Z", 2, "2026-12-02", "2026-12-02T10:00:00.000Z"],
  ["Monday in Shanghai while it is Sunday in London", cn, "2026-11-29T16:30:00Z", 1, "2026-12-01", "2026-12-01T10:00:00.000Z"],
  ["before the October holiday, make-up Saturday counts", cn, "2026-09-30T01:00:00Z", 3, "2026-10-10", "2026-10-10T10:00:00.000Z"],
  ["before the October holiday, beyond the make-up Saturday", cn, "2026-09-30T01:00:00Z", 4, "2026-10-12", "2026-10-12T10:00:00.000Z"],
  ["in the October holiday: received on the 8th", cn, "2026-10-03T02:00:00Z", 1, "2026-10-09", "2026-10-09T10:00:00.000Z"],
  ["on the last working day after closing: received after the holiday", cn, "2026-09-30T11:00:00Z", 1, "2026-10-09", "2026-10-09T10:00:00.000Z"],
  ["on a make-up Saturday", cn, "2026-10-10T02:00:00Z", 1, "2026-10-12", "2026-10-12T10:00:00.000Z"],
  ["on a make-up Saturday after closing", cn, "2026-10-10T12:00:00Z", 1, "2026-10-13", "2026-10-13T10:00:00.000Z"],
  ["on a make-up Sunday of 2026-09-20", cn, "2026-09-20T02:00:00Z", 4, "2026-09-24", "2026-09-24T10:00:00.000Z"],
  ["over the Mid-Autumn Friday", cn, "2026-09-24T02:00:00Z", 1, "2026-09-28", "2026-09-28T10:00:00.000Z"],
  ["over the new year", cn, "2025-12-30T02:00:00Z", 2, "2026-01-04", "2026-01-04T10:00:00.000Z"],
  ["over the new year, three days", cn, "2025-12-30T02:00:00Z", 3, "2026-01-05", "2026-01-05T10:00:00.000Z"],
  ["the last evening of the year", cn, "2025-12-31T11:00:00Z", 1, "2026-01-05", "2026-01-05T10:00:00.000Z"],
  ["over Spring Festival, the 14th is worked", cn, "2026-02-13T02:00:00Z", 2, "2026-02-24", "2026-02-24T10:00:00.000Z"],
  ["Spring Festival to the make-up Saturday of the 28th", cn, "2026-02-24T02:00:00Z", 4, "2026-02-28", "2026-02-28T10:00:00.000Z"],
  ["over Qingming", cn, "2026-04-03T02:00:00Z", 1, "2026-04-07", "2026-04-07T10:00:00.000Z"],
  ["over Labour Day with its make-up Saturday", cn, "2026-04-30T02:00:00Z", 4, "2026-05-09", "2026-05-09T10:00:00.000Z"],
  ["the long holiday of 2025", cn, "2025-09-30T02:00:00Z", 3, "2025-10-11", "2025-10-11T10:00:00.000Z"],
  ["29 February 2024, a Thursday, is a working day", cn, "2024-02-28T02:00:00Z", 1, "2024-02-29", "2024-02-29T10:00:00.000Z"],
  ["received on 29 February", cn, "2024-02-29T02:00:00Z", 2, "2024-03-04", "2024-03-04T10:00:00.000Z"],
  ["2026 has no 29 February", tw, "2026-02-26T02:00:00Z", 1, "2026-03-02", "2026-03-02T09:30:00.000Z"],
  ["Taiwan's lunar new year of 2026", tw, "2026-02-13T02:00:00Z", 1, "2026-02-23", "2026-02-23T09:30:00.000Z"],
  ["Taiwan's substitute holidays at Qingming", tw, "2026-04-02T02:00:00Z", 1, "2026-04-07", "2026-04-07T09:30:00.000Z"],
  ["Taiwan's Friday before the Double Tenth", tw, "2026-10-08T02:00:00Z", 1, "2026-10-12", "2026-10-12T09:30:00.000Z"],
  ["Taiwan's make-up Saturday of 2025", tw, "2025-02-07T02:00:00Z", 1, "2025-02-08", "2025-02-08T09:30:00.000Z"],
  ["Taiwan's make-up Saturday of 2024", tw, "2024-02-16T02:00:00Z", 2, "2024-02-19", "2024-02-19T09:30:00.000Z"],
  ["Taipei after half past five", tw, "2026-11-24T09:31:00Z", 1, "2026-11-26", "2026-11-26T09:30:00.000Z"],
  ["New York over the start of daylight saving", ny, "2026-03-06T15:00:00Z", 1, "2026-03-09", "2026-03-09T21:00:00.000Z"],
  ["New York over its end", ny, "2026-10-30T15:00:00Z", 1, "2026-11-02", "2026-11-02T22:00:00.000Z"],
  ["Friday evening in New York is Saturday in London", ny, "2026-11-27T23:00:00Z", 1, "2026-12-01", "2026-12-01T22:00:00.000Z"],
  ["London in summer", london, "2026-07-01T16:30:00Z", 1, "2026-07-02", "2026-07-02T16:30:00.000Z"],
  ["London in summer, a minute late", london, "2026-07-01T16:31:00Z", 1, "2026-07-03", "2026-07-03T16:30:00.000Z"],
  ["the company's own working Saturday", own, "2026-11-27T02:00:00Z", 1, "2026-11-28", "2026-11-28T10:00:00.000Z"],
  ["the company's own closure on the Monday after it", own, "2026-11-27T02:00:00Z", 2, "2026-12-01", "2026-12-01T10:00:00.000Z"],
  ["no days at all: the closing time of the day of receipt", cn, "2026-11-24T01:30:00Z", 0, "2026-11-24", "2026-11-24T10:00:00.000Z"],
  ["forty-three working days up to New Year’s Eve", cn, "2026-11-02T01:00:00Z", 43, "2026-12-31", "2026-12-31T10:00:00.000Z"],
];

test.each(received)("due (3): %s", (_what, clock, at, days, day, due) => {
  expect(dueAfter(at, days, clock)).toEqual({ at: due, day, days, calendar: clock.calendar.id });
});

/** Received on Tuesday 2026-11-24 at 09:30 in Shanghai with three working days: due on Friday the 27th, unless time stood still. */
const paused: [string, Pause[], string][] = [
  ["a morning's pause moves nothing", [{ from: "2026-11-24T02:00:00Z", to: "2026-11-24T09:59:59Z" }], "2026-11-27"],
  ["a pause over one closing time moves one day", [{ from: "2026-11-24T02:00:00Z", to: "2026-11-25T02:00:00Z" }], "2026-11-30"],
  ["answered to the second at closing time", [{ from: "2026-11-24T02:00:00Z", to: "2026-11-24T10:00:00Z" }], "2026-11-30"],
  ["a weekend in a pause counts for nothing", [{ from: "2026-11-27T02:00:00Z", to: "2026-11-30T02:00:00Z" }], "2026-11-30"],
  ["three closing times, over the weekend", [{ from: "2026-11-26T02:00:00Z", to: "2026-12-01T02:00:00Z" }], "2026-12-02"],
  [
    "overlapping pauses count once",
    [
      { from: "2026-11-24T02:00:00Z", to: "2026-11-26T02:00:00Z" },
      { from: "2026-11-25T02:00:00Z", to: "2026-11-27T02:00:00Z" },
    ],
    "2026-12-02",
  ],
  [
    "pauses apart add up",
    [
      { from: "2026-11-24T02:00:00Z", to: "2026-11-25T02:00:00Z" },
      { from: "2026-11-26T02:00:00Z", to: "2026-11-27T02:00:00Z" },
    ],
    "2026-12-01",
  ],
  ["a pause that begins when the time is up moves nothing", [{ from: "2026-11-30T02:00:00Z", to: "2026-12-04T02:00:00Z" }], "2026-11-27"],
  ["a pause that begins an hour before the time is up moves every day of it", [{ from: "2026-11-27T09:00:00Z", to: "2026-12-01T11:00:00Z" }], "2026-12-02"],
  ["over a year's end", [{ from: "2026-11-27T02:00:00Z", to: "2027-01-04T02:00:00Z" }], "2027-01-04"],
];

test.each(paused)("pause (3): %s", (_what, pauses, day) => {
  const clock = { ...cn, calendar: mondayToFriday };
  const due = dueAfter("2026-11-24T01:30:00Z", 3, clock);
  expect(dueMoved(due, pausedDays(pauses, clock), clock)).toMatchObject({ day, at: `${day}T10:00:00.000Z`, days: 3 });
});
