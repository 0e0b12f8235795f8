import { useFormatter } from "next-intl";

/** A time of the company's clock (2026-11-26T10:00) as the reader writes it; nothing is moved into the reader's zone. */
export function useCompanyClock() {
  const format = useFormatter();
  return (time: string) =>
    format.dateTime(new Date(`${time}:00Z`), {
      timeZone: "UTC",
      year: "numeric",
      month: "short",
      day: "numeric",
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
}
