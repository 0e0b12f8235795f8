/** Days are whole numbers from Tuesday 2026-11-24 (0) on. Everything happens at ten in the morning; offices close at six. */

/** The delivery date of every order that is walked: 2027-01-29. */
export const deliveryDay = 66;

/** Calendar 0 is Monday to Friday, calendar 1 rests on Wednesdays too. */
export type Calendar = 0 | 1;

export function isWorked(day: number, calendar: Calendar): boolean {
  const weekday = (((day + 1) % 7) + 7) % 7;
  return weekday < 5 && !(calendar === 1 && weekday === 2);
}

export function workedAfter(day: number, calendar: Calendar): number {
  let next = day + 1;
  while (!isWorked(next, calendar)) next += 1;
  return next;
}

/** The day on which something received is due within so many working days. */
export function dueOn(received: number, days: number, calendar: Calendar): number {
  let day = isWorked(received, calendar) ? received : workedAfter(received, calendar);
  for (let left = days; left > 0; left--) day = workedAfter(day, calendar);
  return day;
}

/** Working days from a day (not counted) to another (counted). */
export function workedBetween(from: number, to: number, calendar: Calendar): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorked(day, calendar)) count += 1;
  return count;
}

/** Working days whose closing time lies between ten o'clock of one day and ten o'clock of another. */
export function closingsIn(from: number, to: number, calendar: Calendar): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++) if (isWorked(day, calendar)) days.push(day);
  return days;
}

/** A due day moved by the days on which the clock stood still. */
export function movedDue(due: number, still: number[], calendar: Calendar): number {
  return [...new Set(still)].sort((a, b) => a - b).reduce((day, one) => (one <= day ? workedAfter(day, calendar) : day), due);
}
