import type { Form } from "./define-form";

function plain(value: unknown): unknown {
  if (typeof value === "function") return "ƒ";
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]));
}

/**
 * Everything of a definition that a filled form depends on, as text of which a hash is kept under its version number. A function counts
 * by its place and a rule by its id. Order counts: of fields in a conclusion, of columns, of options.
 */
export function definitionText(form: Form): string {
  return JSON.stringify(plain(form));
}
