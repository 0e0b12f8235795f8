import type { FormContext } from "@/lib/form/context";
import { completedFacts, latestCompleted } from "@/lib/order/document";
import { stepsOf } from "@/lib/order/schedule";

/** Names of the steps that production has planned; none before its report has passed. */
export function plannedSteps({ order }: FormContext): string[] {
  const facts = order ? completedFacts(latestCompleted(order, "productionReport"), "productionReport") : undefined;
  if (facts?.outcome !== "pass") return [];
  return stepsOf(facts).flatMap(({ step }) => step || []);
}
