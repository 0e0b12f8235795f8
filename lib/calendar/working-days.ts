import { dayIn, instantOf } from "./zone";

/**
 * Which days are worked. `id` names the calendar and its version, and is printed beside each due date. `announcedUntil`: the last day (ISO)
 * that a government has announced, where it announces each year; later days are what the law alone says, and may still change.
 */
export type Calendar = { id: string; isWorking: (day: string) => boolean; announcedUntil?: string };

export const mondayToFriday: Calendar = { id: "mon-fri", isWorking: (day) => ![0, 6].includes(weekday(day)) };

/** Whether a text is a calendar day as ISO 8601 writes it. Date.parse alone takes 30 February for 2 March. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The day of the week of a calendar day, 0 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export type Clock = {
  zone: string;
  /** 18:00: what comes in after this instant, be it by a second, counts as received on the next working day, and on a due day as late. */
  closingTime: string;
  calendar: Calendar;
  /** The clocks of the company's earlier calendars, by the id that deadlines name. */
  former?: (calendar: string) => Clock | undefined;
};

/** The clock that a deadline which names this calendar is counted by: that calendar's own, or the present one where the company knows no such. */
export function clockNamed(clock: Clock, calendar: string): Clock {
  return calendar === clock.calendar.id ? clock : (clock.former?.(calendar) ?? clock);
}

export function nextDay(day: string): string {
  return addDays(day, 1);
}

/** A calendar day so many calendar days later (negative: earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first working day after a calendar day. */
export function nextWorkingDay(day: string, calendar: Calendar): string {
  let next = nextDay(day);
  while (!calendar.isWorking(next)) next = nextDay(next);
  return next;
}

/**
 * When something received at an instant is due within so many working days (3).
 * Day 0 is the day of receipt, or the next working day where it came after closing time or on a rest day;
 * due is the closing time of the X-th working day after it.
 */
export function dueAfter(received: string, days: number, { zone, closingTime, calendar }: Clock) {
  let day = dayIn(zone, received);
  if (Date.parse(received) > Date.parse(instantOf(zone, day, closingTime)) && calendar.isWorking(day)) day = nextDay(day);
  while (!calendar.isWorking(day)) day = nextDay(day);
  for (let left = days; left > 0; left--) day = nextWorkingDay(day, calendar);
  return { at: instantOf(zone, day, closingTime), day, days, calendar: calendar.id };
}

/** A calendar day that is worked: this one, or the first after it. */
export function workingDayFrom(day: string, calendar: Calendar): string {
  return calendar.isWorking(day) ? day : nextWorkingDay(day, calendar);
}

/** The calendar day so many working days after another. */
export function workingDaysLater(day: string, days: number, calendar: Calendar): string {
  let later = day;
  for (let left = days; left > 0; left--) later = nextWorkingDay(later, calendar);
  return later;
}

/** Due at the closing time of a day that somebody named: no days are counted, and a changed calendar does not move it. */
export function dueOn(day: string, { zone, closingTime, calendar }: Clock) {
  return { at: instantOf(zone, day, closingTime), day, days: 0, calendar: calendar.id };
}

/** Working days from one calendar day (not counted) to another (counted); 0 where the second is not later. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = nextDay(day);
    if (calendar.isWorking(day)) count += 1;
  }
  return count;
}

/** Working days that something is late: 0 until its due instant has passed, then at least 1. */
export function daysLate(due: { at: string; day: string }, now: string, { zone, calendar }: Clock): number {
  if (now <= due.at) return 0;
  return Math.max(1, workingDaysBetween(due.day, dayIn(zone, now), calendar));
}
