"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { describedBy, FieldError, FieldShell } from "@/components/ui/field-shell";
import { useSay } from "@/components/use-say";
import type { Field } from "@/lib/form/fields";
import { useFaultAt } from "./fault-words";
import { fieldId } from "./field-id";
import { useFilling } from "./filling";
import { OriginBadge } from "./origin";

type Attributes = ReturnType<typeof describedBy> & { "aria-label"?: string; "aria-required"?: true };
/** `unit`: something stands at the input, under `unitId`, that says what is counted. */
type InputFrameProps = { field: Field; path: string; cell?: string; unit?: boolean; children: (attributes: Attributes) => ReactNode };

/** Label, hint, origin and error around an input that is one element. In a cell of a table the label is only read aloud. */
export function InputFrame({ field, path, cell, unit, children }: InputFrameProps) {
  const t = useTranslations("filling");
  const say = useSay();
  const { lineage } = useFilling();
  const error = useFaultAt(path);
  const id = fieldId(path);
  const hint = cell ? undefined : field.hint && say(field.hint);
  const attributes: Attributes = { ...describedBy(id, { hint, error, unit }), ...(field.required ? { "aria-required": true as const } : {}) };
  if (cell) {
    return (
      <>
        {children({ ...attributes, "aria-label": cell })}
        <FieldError id={id} error={error} />
      </>
    );
  }
  return (
    <FieldShell
      id={id}
      label={say(field.label)}
      hint={hint}
      error={error}
      optionalWord={field.required ? undefined : t("optional")}
      origin={<OriginBadge path={path} origin={lineage[path]} />}
    >
      {children(attributes)}
    </FieldShell>
  );
}

type GroupFrameProps = { field: Field; path: string; cell?: string; legend?: ReactNode; children: ReactNode };

/** The same around several elements that are one question: a fieldset with a legend. */
export function GroupFrame({ field, path, cell, legend, children }: GroupFrameProps) {
  const t = useTranslations("filling");
  const say = useSay();
  const { lineage } = useFilling();
  const error = useFaultAt(path);
  const id = fieldId(path);
  const { id: _, ...described } = describedBy(id, { hint: !cell && field.hint, error });
  return (
    <fieldset id={id} {...described} className="min-w-0">
      <legend className={cell ? "sr-only" : "mb-2 flex flex-wrap items-baseline gap-x-2 font-medium"}>
        {legend ?? cell ?? say(field.label)}
        {!field.required && <span className="text-xs font-normal text-ink-faint">{t("optional")}</span>}
        <OriginBadge path={path} origin={lineage[path]} />
      </legend>
      {children}
      {field.hint && !cell && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-faint">
          {say(field.hint)}
        </p>
      )}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
