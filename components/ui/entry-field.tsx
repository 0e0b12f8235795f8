import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { DateEntry } from "./date-entry";
import { describedBy, FieldError, FieldShell } from "./field-shell";

type Around = { label: ReactNode; hint?: ReactNode; error?: string; optionalWord?: string; className?: string };

/** Id in the page of the input of this name: `days-technical` of `days.technical`. */
export const entryId = (name = "") => name.replaceAll(".", "-");

/** `day`: see `DateEntry`. `beside`: what is pressed once the line is typed. */
type EntryFieldProps = Around & ComponentProps<"input"> & { day?: string; beside?: ReactNode };

/** A labelled line to type into, named as its answer; an id of its own where the page may have another of that name. */
export function EntryField({ label, hint, error, optionalWord, className, day, beside, ...input }: EntryFieldProps) {
  const id = input.id ?? entryId(input.name);
  const attributes = { autoComplete: "off", ...input, ...describedBy(id, { hint, error }) };
  const isDate = input.type === "date" || input.type === "datetime-local";
  const entry = isDate ? <DateEntry {...attributes} day={day} /> : <input type="text" {...attributes} className="entry" />;
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optionalWord={optionalWord} className={className}>
      {beside ? (
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">{entry}</div>
          {beside}
        </div>
      ) : (
        entry
      )}
    </FieldShell>
  );
}

/** The same for a paragraph. */
export function AreaField({ label, hint, error, optionalWord, className, ...area }: Around & ComponentProps<"textarea">) {
  const id = area.id ?? entryId(area.name);
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optionalWord={optionalWord} className={className}>
      <textarea rows={3} {...area} className="entry field-sizing-content max-h-96" {...describedBy(id, { hint, error })} />
    </FieldShell>
  );
}

/** The same for one choice of a list. */
export function SelectField({ label, hint, error, optionalWord, className, children, ...select }: Around & ComponentProps<"select">) {
  const id = select.id ?? entryId(select.name);
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optionalWord={optionalWord} className={className}>
      <select {...select} className="entry" {...describedBy(id, { hint, error })}>
        {children}
      </select>
    </FieldShell>
  );
}

/** A yes-or-no with its label beside it. */
export function TickField({ label, hint, error, className, ...tick }: Around & ComponentProps<"input">) {
  const id = tick.id ?? entryId(tick.name);
  return (
    <div className={classNames("min-w-0", className)}>
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input type="checkbox" {...tick} className="mt-0.5 size-5 shrink-0 accent-ink" {...describedBy(id, { error })} />
        <span>
          {label}
          {hint && <span className="block text-sm text-ink-faint">{hint}</span>}
        </span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
