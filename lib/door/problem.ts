import { type Fault, faultSentence } from "@/lib/form/fault";
import { inLanguage, type Language, type Said } from "@/lib/form/words";
import type { Department } from "@/lib/order/people";
import type { Refusal } from "@/lib/order/refusal";
import { doorWords } from "@/lib/words/door";
import { fill } from "@/lib/words/fill";
import { ordersWords } from "@/lib/words/orders";
import { refusalWords } from "@/lib/words/refusals";
import { statusOf } from "@/lib/words/refusals/statuses";

/** An answer that says no, in the shape of RFC 9457. `detail` is a sentence in the reader's language, `reason` its stable name, `id` what the server's log has. */
export type Problem = { type: string; title: string; status: number; detail: string; reason: string; id: string; faults?: FieldFault[]; more?: unknown };

/** One field that was not understood: `path` as lines.0.quantity. */
export type FieldFault = { path: string; detail: string };

/** A rule's no as an answer. */
export function problemOf(refusal: Refusal, language: Language, id: string): Problem {
  const said = problem(statusOf(refusal.reason), refusal.reason, sentenceOf(refusal, language), language, id);
  return refusal.more === undefined ? said : { ...said, more: refusal.more };
}

/** A rule's no as its reader is told it. */
export function sentenceOf({ reason, values }: Refusal, language: Language): string {
  return fill(refusalWords[reason], language, inWords(values));
}

/** A body or query that is not the schema. */
export function faultsProblem(found: Fault[], language: Language, id: string): Problem {
  const faults = found.map((fault) => ({ path: fault.path, detail: faultSentence(fault, language) }));
  return { ...problem(422, "notTheSchema", inLanguage(doorWords.notTheSchema, language), language, id), faults };
}

/** A defect of ours: the reader gets its id and nothing else. */
export function defectProblem(language: Language, id: string): Problem {
  return problem(500, "defect", fill(doorWords.defect, language, { id }), language, id);
}

export function asResponse(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** Codes among the values are said in words: a department, or several. */
function inWords(values: Refusal["values"]): Record<string, number | Said[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? value : [value].flat().map(said)]));
}

function said(value: string): Said {
  return ordersWords.department[value as Department] ?? value;
}

function problem(status: number, reason: string, detail: string, language: Language, id: string): Problem {
  return { type: `urn:countersign:problem:${reason}`, title: inLanguage(doorWords.refused, language), status, detail, reason, id };
}
