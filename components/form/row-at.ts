import { get } from "react-hook-form";
import type { Answers } from "@/lib/form/field";

/** The answers that stand around a path: the row of a cell (`lines.0.amount` → `lines.0`), all answers at the top. */
export function rowAt(answers: Answers, path: string): Answers {
  const around = path.slice(0, path.lastIndexOf("."));
  return path.includes(".") ? ((get(answers, around) as Answers | undefined) ?? {}) : answers;
}
