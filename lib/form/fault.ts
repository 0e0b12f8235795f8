import type { z } from "zod";
import { type FaultReason, fieldFaults } from "@/lib/words/fields";
import { fill } from "@/lib/words/fill";
import type { Language } from "./words";

/** What fills a fault's sentence in; several of a kind are a list. */
export type Values = Record<string, string | number | readonly string[]>;

/** Something wrong with the answer at `path` (`lines.0.quantity`; empty for the form as a whole). */
export type Fault = { path: string; reason: FaultReason; values: Values };

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** An issue that zod has no code for; `values` fill the sentence in. */
export function issue(reason: FaultReason, values: Values = {}, path: PropertyKey[] = []) {
  return { code: "custom" as const, params: { reason, values }, path };
}

function ofSize(raw: RawIssue, tooSmall: boolean): [FaultReason, Values] {
  const limit = Number(tooSmall ? raw.minimum : raw.maximum);
  if (raw.origin === "string") return tooSmall ? ["required", {}] : ["tooLong", { max: limit }];
  if (raw.origin === "array") return tooSmall ? [limit === 1 ? "required" : "tooFew", { min: limit }] : ["tooMany", { max: limit }];
  return tooSmall ? ["tooSmall", { min: limit }] : ["tooLarge", { max: limit }];
}

function ofFormat(raw: RawIssue): FaultReason {
  if (raw.format === "email") return "notAMail";
  if (raw.format === "date") return "notADate";
  return "wrongType";
}

function reasonOf(raw: RawIssue): [FaultReason, Values] {
  if (raw.code === "custom" && raw.params?.reason) return [raw.params.reason as FaultReason, (raw.params.values as Values) ?? {}];
  if (raw.code === "too_small" || raw.code === "too_big") return ofSize(raw, raw.code === "too_small");
  if (raw.code === "unrecognized_keys") return ["unknownField", { name: String((raw.keys as string[])[0]).slice(0, 40) }];
  if (raw.code === "invalid_value" || raw.code === "invalid_union") return [isEmpty(raw.input) ? "required" : "notAnOption", {}];
  if (raw.code === "invalid_format") return [isEmpty(raw.input) ? "required" : ofFormat(raw), {}];
  if (raw.code === "invalid_type" && raw.expected === "int") return ["notWhole", {}];
  return [isEmpty(raw.input) ? "required" : "wrongType", {}];
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || input === "";
}

/** What zod found, as the product says it. */
function faultOf(raw: RawIssue): Fault {
  const [reason, values] = reasonOf(raw);
  const path = [...(raw.path ?? [])];
  if (raw.code === "unrecognized_keys") path.push(String((raw.keys as string[])[0]));
  return { path: path.map(String).join("."), reason, values };
}

/** The sentence that a reader of this language sees beside the field. */
export function faultSentence({ reason, values }: Pick<Fault, "reason" | "values">, language: Language): string {
  return fill(fieldFaults[reason], language, values);
}

/** zod's error map for a browser form: `zodResolver(schema, { error: spokenIn(language) })`. */
export function spokenIn(language: Language): (raw: RawIssue) => string {
  return (raw) => faultSentence(faultOf(raw), language);
}

export type Checked = { ok: true; answers: Record<string, unknown> } | { ok: false; faults: Fault[] };

/** Parses answers, and names every fault by field. */
export function checked(schema: z.ZodType, answers: unknown): Checked {
  const parsed = schema.safeParse(answers, { reportInput: true });
  if (parsed.success) return { ok: true, answers: parsed.data as Record<string, unknown> };
  return { ok: false, faults: parsed.error.issues.map((one) => faultOf(one as RawIssue)) };
}
