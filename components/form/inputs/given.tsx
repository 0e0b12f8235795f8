"use client";
import { useWatch } from "react-hook-form";
import { useSay } from "@/components/use-say";
import type { Answers } from "@/lib/form/field";
import type { Field } from "@/lib/form/fields";
import { inner } from "@/lib/form/inner";
import { isBlock } from "@/lib/form/kind-table";
import { isFigure } from "@/lib/form/kinds/rows";
import { fieldId } from "../field-id";
import { useFilling } from "../filling";
import { rowAt } from "../row-at";

/** What comes with the form: read, not typed. */
export function GivenInput({ field, path, cell }: { field: Field; path: string; cell?: string }) {
  const say = useSay();
  const { context } = useFilling();
  const answers: Answers = useWatch();
  if (isBlock(field)) return null;
  const name = path.slice(path.lastIndexOf(".") + 1);
  const said = say(inner.said(name, field, { answers, row: rowAt(answers, path), context })) || "—";
  if (cell) return <span className={`flex min-h-11 items-center figures ${isFigure(field) ? "justify-end px-1" : ""}`}>{said}</span>;
  return (
    <div id={fieldId(path)}>
      <p className="mb-1.5 font-medium">{say(field.label)}</p>
      <p className="flex min-h-11 items-center rounded-md bg-wash px-3">{said}</p>
    </div>
  );
}
