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

const contract = "contract:";

/** What a gate still misses, in a sentence. */
export function useGateMissing() {
  const t = useTranslations("closure.missing");
  const department = useTranslations("orders.department");
  const nameOf = useDocumentName();
  const separator = useLocale() === "en" ? ", " : "、";
  const listed = (id: GateId, missing: string[]) => {
    const kind = kindOfMissing(id);
    return missing.map((one) => (kind === "document" ? nameOf(namedById(one)) : kind === "department" ? department(one as Department) : one)).join(separator);
  };
  const countersignature = (id: GateId, missing: string[]) => {
    const contracts = missing.filter((one) => one.startsWith(contract)).map((one) => one.slice(contract.length));
    const departments = missing.filter((one) => !one.startsWith(contract));
    const said = [
      ...(departments.length > 0 ? [t("countersigned", { what: listed(id, departments) })] : []),
      ...(contracts.length > 0 ? [t("contracts", { what: contracts.join(separator) })] : []),
    ];
    return said.join(separator === ", " ? "; " : "；");
  };
  return ({ id, missing }: Pick<Gate, "id" | "missing">): string => {
    if (slotOfGate(id)) return countersignature(id, missing);
    if (id === "inspected" && missing[0] === "delivery") return t("nothingInspected");
    return t(id as Exclude<GateId, "materialsArrived" | "paid" | "technicalSummary">, { what: listed(id, missing) });
  };
}
