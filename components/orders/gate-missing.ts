import { useLocale, useTranslations } from "next-intl";
import type { GateId } from "@/lib/order/exception-events";
import { type Gate, slotOfGate } from "@/lib/order/gates";
import type { Department } from "@/lib/order/people";
import { namedById, useDocumentName } from "./document-name";

/** How the things that a gate misses are called: lines and findings by their number, documents by name, departments. */
export function kindOfMissing(gate: GateId): "number" | "document" | "department" {
  if (slotOfGate(gate) || gate === "summaries") return "department";
  return gate === "inspected" || gate === "noChangeOpen" || gate === "sealed" ? "document" : "number";
}

/** What a gate still misses, in a sentence. */
export function useGateMissing() {
  const t = useTranslations("closure.missing");
  const department = useTranslations("orders.department");
  const nameOf = useDocumentName();
  const separator = useLocale() === "en" ? ", " : "、";
  return ({ id, missing }: Pick<Gate, "id" | "missing">): string => {
    const kind = kindOfMissing(id);
    const named = missing.map((one) => (kind === "document" ? nameOf(namedById(one)) : kind === "department" ? department(one as Department) : one));
    return t(slotOfGate(id) ? "countersigned" : (id as Exclude<GateId, "materialsArrived" | "paid" | "technicalSummary">), { what: named.join(separator) });
  };
}
