"use client";
import { useFormatter, useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useState } from "react";
import { isDay } from "@/lib/calendar/working-days";
import { DateText } from "./date-text";
import { dayId } from "./field-shell";

type DateEntryProps = ComponentProps<"input"> & {
  id: string;
  /** What stands in it (ISO), where a form puts it there without the input's being typed into. */
  day?: string;
};

/** The browser's own field for a day, or a day and time. It writes a day as the browser's language does; under it stands the day as the page's does. */
export function DateEntry({ day, onChange, ...input }: DateEntryProps) {
  const [typed, setTyped] = useState(input.defaultValue);
  // What was typed before the browser had taken the page over has told nobody.
  useEffect(() => {
    const entry = document.getElementById(input.id);
    if (entry instanceof HTMLInputElement) setTyped(entry.value);
  }, [input.id]);
  const [date = "", time] = String(day ?? input.value ?? typed ?? "").split("T");
  const said = isDay(date) ? dayId(input.id) : undefined;
  return (
    <>
      <input
        max={input.type === "date" ? "2199-12-31" : "2199-12-31T23:59"}
        {...input}
        className="entry"
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
        aria-describedby={[input["aria-describedby"], said].filter(Boolean).join(" ") || undefined}
      />
      {said && (
        <p id={said} className="mt-1 text-sm text-ink-soft figures">
          <WithWeekday date={date} /> {time}
        </p>
      )}
    </>
  );
}

/** Put together from parts: whether a space stands before a weekday differs between the browser's Intl and the server's. */
function WithWeekday({ date }: { date: string }) {
  const t = useTranslations("pages.ui");
  const format = useFormatter();
  const weekday = format.dateTime(new Date(`${date}T00:00:00Z`), { timeZone: "UTC", weekday: "short" });
  return t.rich("withWeekday", { day: () => <DateText date={date} />, weekday });
}
