/** Making a formatter costs a hundred times what using it does, so each zone's are kept. */
function kept(locale: string, options: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const known = made.get(zone);
    if (known) return known;
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    made.set(zone, format);
    return format;
  };
}

const dayFormat = kept("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });
const timeFormat = kept("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const offsetFormat = kept("en-US", { timeZoneName: "longOffset" });

/** The calendar day (ISO, 2026-11-24) that an instant falls on in a zone. */
export function dayIn(zone: string, instant: string): string {
  return dayFormat(zone).format(new Date(instant));
}

/** The time of day (24 h, 18:05) of an instant in a zone. */
export function timeIn(zone: string, instant: string): string {
  return timeFormat(zone).format(new Date(instant));
}

/** The zone's offset from UTC at an instant, as `+08:00`. */
export function offsetIn(zone: string, instant: string): string {
  const parts = offsetFormat(zone).formatToParts(new Date(instant));
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  return name === "GMT" ? "+00:00" : name.slice(3);
}

/** The instant (ISO, UTC) of a wall-clock time on a calendar day in a zone. A time skipped by daylight saving is read with the offset before the jump. */
export function instantOf(zone: string, day: string, time: string): string {
  const guess = Date.parse(`${day}T${time}:00Z`);
  const first = guess - minutesOf(offsetIn(zone, new Date(guess).toISOString())) * 60_000;
  const second = guess - minutesOf(offsetIn(zone, new Date(first).toISOString())) * 60_000;
  return new Date(second).toISOString();
}

function minutesOf(offset: string): number {
  const sign = offset.startsWith("-") ? -1 : 1;
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return sign * (hours * 60 + minutes);
}
