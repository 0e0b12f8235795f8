import { z } from "zod";
import { fieldWords } from "@/lib/words/fields";
import type { Cell, Field, Fields } from "./fields";
import type { Inner, Scope } from "./kind";
import { blockKind, cellKind, isBlock } from "./kind-table";
import { computedSaid } from "./kinds/computed";
import type { RenditionItem } from "./rendition";
import { isBlank, isShown } from "./shown";
import type { Said } from "./words";

type Asked = Exclude<Field, { kind: "computed" }>;

function asked(fields: Fields): [string, Asked][] {
  return Object.entries(fields).filter((entry): entry is [string, Asked] => entry[1].kind !== "computed");
}

function completeField(field: Asked, scope: Scope): z.ZodType {
  const schema = isBlock(field) ? blockKind(field).complete(field, scope, inner) : cellKind(field).complete(field, scope);
  return field.required ? schema : schema.optional();
}

/** An answer for each field that is asked, given the answers; nothing else. */
function complete(fields: Fields, scope: Scope): z.ZodType {
  const shown = asked(fields).filter(([, field]) => isShown(field, scope));
  return z.strictObject(Object.fromEntries(shown.map(([name, field]) => [name, completeField(field, scope)])));
}

function draft(fields: Fields): z.ZodType {
  const half = (field: Asked) => (isBlock(field) ? blockKind(field).draft(field, inner) : cellKind(field).draft(field)).nullable().optional();
  return z.strictObject(Object.fromEntries(asked(fields).map(([name, field]) => [name, half(field)])));
}

function said(name: string, cell: Cell, scope: Scope): Said {
  if (cell.kind === "computed") return computedSaid(cell, scope);
  const value = scope.row[name];
  return isBlank(value) ? "" : cellKind(cell).said(cell, value, scope);
}

function item(name: string, field: Field, scope: Scope): RenditionItem {
  const value = scope.row[name];
  if (isBlock(field) && !isBlank(value)) return blockKind(field).item(field, value, scope, inner);
  const shown = isBlock(field) ? "" : said(name, field, scope);
  const long = field.kind === "longText" || (field.kind === "computed" && field.as === "longText");
  return {
    kind: "answer",
    label: field.label,
    value: shown === "" ? fieldWords.nothing : shown,
    ...(long && { long: true as const }),
    ...(field.commercial && { commercial: true as const }),
  };
}

/** What a reader sees of these fields' answers in `scope.row`, in the order of the definition. */
function items(fields: Fields, scope: Scope): RenditionItem[] {
  return Object.entries(fields)
    .filter(([, field]) => isShown(field, scope))
    .map(([name, field]) => item(name, field, scope));
}

/** Fields in fields: each kind is reached through its table, so that none of them knows the others. */
export const inner: Inner = { complete, draft, items, said };
