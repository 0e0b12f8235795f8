import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;
export const unitId = (id: string) => `${id}-unit`;
export const dayId = (id: string) => `${id}-day`;

/** What an input says of itself to a screen reader, given what stands around it. */
export function describedBy(id: string, { hint, error, unit }: { hint?: unknown; error?: unknown; unit?: unknown }) {
  const ids = [error ? errorId(id) : null, unit ? unitId(id) : null, hint ? hintId(id) : null].filter(Boolean);
  return { id, "aria-describedby": ids.length ? ids.join(" ") : undefined, "aria-invalid": error ? (true as const) : undefined };
}

export type FieldShellProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optionalWord?: string;
  /** Where a value that was carried over came from. */
  origin?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A label over an input, with what helps under it and what is wrong in words. */
export function FieldShell({ id, label, hint, error, optionalWord, origin, children, className }: FieldShellProps) {
  return (
    <div className={classNames("min-w-0", className)}>
      <div className="mb-1.5 flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {optionalWord && <span className="text-xs text-ink-faint">{optionalWord}</span>}
        {origin}
      </div>
      {children}
      {hint && (
        <p id={hintId(id)} className="mt-1.5 text-sm text-ink-faint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={errorId(id)} className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-seal-deep">
      <Icon name="alert" className="mt-0.5 size-4" />
      <span>{error}</span>
    </p>
  );
}
