"use client";
import { useWatch } from "react-hook-form";
import { useSay } from "@/components/use-say";
import type { Answers } from "@/lib/form/field";
import { computedSaid } from "@/lib/form/kinds/computed";
import { isFigure } from "@/lib/form/kinds/rows";
import { fieldId } from "../field-id";
import { useFilling } from "../filling";
import type { InputProps } from "../input-props";
import { rowAt } from "../row-at";

/** Worked out while one types; the server works it out again. */
export function ComputedInput({ field, path, cell }: InputProps<"computed">) {
  const say = useSay();
  const { context } = useFilling();
  const answers: Answers = useWatch();
  const said = say(computedSaid(field, { answers, row: rowAt(answers, path), context }));
  const value = (
    <output id={fieldId(path)} aria-label={cell ?? say(field.label)} className="figures">
      {said || "—"}
    </output>
  );
  if (cell) return <span className={`flex min-h-11 items-center px-1 ${isFigure(field) ? "justify-end" : ""}`}>{value}</span>;
  return (
    <div>
      <p className="mb-1.5 font-medium">{say(field.label)}</p>
      <div className={`flex min-h-11 items-center rounded-md bg-wash px-3 py-2 ${field.as === "longText" ? "whitespace-pre-line" : ""}`}>{value}</div>
      {field.hint && <p className="mt-1.5 text-sm text-ink-faint">{say(field.hint)}</p>}
    </div>
  );
}
