import { useFormatter } from "next-intl";

/** A calendar date (2026-11-24) as the reader writes it. It belongs to no zone, so none may shift it. */
export function DateText({ date, long }: { date: string; long?: boolean }) {
  const format = useFormatter();
  const said = format.dateTime(new Date(`${date}T00:00:00Z`), {
    timeZone: "UTC",
    year: "numeric",
    month: long ? "long" : "short",
    day: "numeric",
    ...(long ? { weekday: "short" as const } : {}),
  });
  return (
    <time dateTime={date} className="whitespace-nowrap figures">
      {said}
    </time>
  );
}

/** How an instant is written, wherever it stands. */
export const instantStyle = { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** An instant (ISO) in the company's zone, to the minute. */
export function InstantText({ at }: { at: string }) {
  const format = useFormatter();
  return (
    <time dateTime={at} className="whitespace-nowrap figures">
      {format.dateTime(new Date(at), instantStyle)}
    </time>
  );
}

/** The day of an instant (ISO) in the company's zone. */
export function DayText({ at }: { at: string }) {
  const format = useFormatter();
  return (
    <time dateTime={at} className="whitespace-nowrap figures">
      {format.dateTime(new Date(at), { year: "numeric", month: "short", day: "numeric" })}
    </time>
  );
}
