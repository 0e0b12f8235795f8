"use client";
import { useWatch } from "react-hook-form";
import { useFilling } from "@/components/form/filling";
import { costsIn, hasAllCosts } from "@/forms/finance-report";
import type { Answers } from "@/lib/form/field";
import { MarginWorkbench } from "./margin-workbench";

/** The workbench on finance's report while it is written: with the costs as they are typed (3.5). */
export function LiveMargin() {
  const { order, settings } = useFilling().context;
  const answers: Answers = useWatch();
  if (!order) return null;
  return (
    <div className="mt-6">
      <MarginWorkbench terms={order.terms} costs={costsIn(answers)} target={hasAllCosts(answers) ? settings.marginTarget : undefined} />
    </div>
  );
}
