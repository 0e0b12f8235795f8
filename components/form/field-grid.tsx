"use client";
import { useWatch } from "react-hook-form";
import { classNames } from "@/components/ui/class-names";
import type { Answers } from "@/lib/form/field";
import type { Field, Fields } from "@/lib/form/fields";
import { isShown } from "@/lib/form/shown";
import { FieldInput } from "./field-input";
import { useFilling } from "./filling";

/** Kinds that want the whole width of the page. */
const wide = new Set<Field["kind"]>(["longText", "reviewPoint", "conclusion", "rows", "attachments"]);

const isWide = (field: Field) => wide.has(field.kind) || (field.kind === "person" && field.many) || (field.kind === "department" && field.many);

type FieldGridProps = { fields: Fields; names?: readonly string[]; under?: string };

/** Fields two in a row, the wide ones alone; those that are asked only sometimes come and go with the answers. */
export function FieldGrid({ fields, names = Object.keys(fields), under }: FieldGridProps) {
  return (
    <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2">
      {names.map((name) => {
        const field = fields[name];
        return field && <Placed key={name} field={field} path={under ? `${under}.${name}` : name} />;
      })}
    </div>
  );
}

function Placed({ field, path }: { field: Field; path: string }) {
  const { under } = useFilling();
  const input = (
    <div className={classNames("min-w-0", isWide(field) && "sm:col-span-2")}>
      <FieldInput field={field} path={path} />
      {under?.[path]}
    </div>
  );
  return field.when ? <Sometimes field={field}>{input}</Sometimes> : input;
}

/** Only here are all the answers watched: a field without a condition is not drawn again when another changes. */
function Sometimes({ field, children }: { field: Field; children: React.ReactNode }) {
  const { context } = useFilling();
  const answers: Answers = useWatch();
  return isShown(field, { answers, context }) ? children : null;
}
