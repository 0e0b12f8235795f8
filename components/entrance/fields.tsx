"use client";
import { describedBy, FieldShell } from "@/components/ui/field-shell";

type LineProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "email" | "password";
  autoComplete?: string;
  hint?: string;
  error?: string;
  lang?: string;
};

/** One labelled line of text whose value the page around it holds. */
export function Line({ id, label, value, onChange, type = "text", autoComplete = "off", hint, error, lang }: LineProps) {
  return (
    <FieldShell id={id} label={label} hint={hint} error={error}>
      <input
        type={type}
        name={id}
        lang={lang}
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="entry"
        required
        {...describedBy(id, { hint, error })}
      />
    </FieldShell>
  );
}
