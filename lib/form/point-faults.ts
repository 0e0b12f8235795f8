import type { Answers } from "./field";
import type { Fields } from "./fields";
import type { PointAnswer } from "./kinds/review-point";
import type { RuleFault } from "./rule";

/** A pass with a point that is not met is refused (3), in every form that has points and a conclusion. */
export function pointFaults(fields: Fields, answers: Answers): RuleFault[] {
  const failed = Object.entries(fields).filter(
    ([name, field]) => field.kind === "reviewPoint" && (answers[name] as PointAnswer | undefined)?.verdict === "notMet",
  );
  if (failed.length === 0) return [];
  const points = failed.map(([, field]) => (field.kind === "reviewPoint" ? field.clause : ""));
  return Object.entries(fields)
    .filter(([name, field]) => field.kind === "conclusion" && (answers[name] as { outcome?: string } | undefined)?.outcome === "pass")
    .map(([name]) => ({ path: [name, "outcome"], reason: "failedPoints", values: { points } }));
}
