import type { Common } from "./field";
import type { Scope } from "./kind";

/** Is the field asked at all, given the other answers? */
export function isShown(field: Pick<Common, "when">, { answers, context }: Pick<Scope, "answers" | "context">): boolean {
  return field.when?.(answers, context) ?? true;
}

/** Nothing filled in: what an untouched input holds. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
