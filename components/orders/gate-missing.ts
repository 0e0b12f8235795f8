import { useLocale, useTranslations } from "next-intl";
import { contractOf, slotOfGate } from "@/lib/order/closing-conditions";
import { partsOfId } from "@/lib/order/document-id";
import type { GateId } from "@/lib/order/exception-events";
import type { Gate } from "@/lib/order/gates";
import type { Department } from "@/lib/order/people";
import { listed } from "@/lib/words/listed";
import { useDocumentName } from "./document-name";

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
  const semicolon = useTranslations("pages.ui")("semicolon");
  const language = useLocale();
  const named = (id: GateId, missing: string[]) => {
    const kind = kindOfMissing(id);
    const nameOfOne = (one: string) => (kind === "document" ? nameOf(partsOfId(one)) : kind === "department" ? department(one as Department) : one);
    return listed(missing.map(nameOfOne), language);
  };
  const countersignature = (id: GateId, missing: string[]) => {
    const contracts = missing.flatMap((one) => contractOf(one) ?? []);
    const departments = missing.filter((one) => contractOf(one) === undefined);
    const said = [
      ...(departments.length > 0 ? [t("countersigned", { what: named(id, departments) })] : []),
      ...(contracts.length > 0 ? [t("contracts", { what: listed(contracts, language) })] : []),
    ];
    return said.join(semicolon);
  };
  return ({ id, missing }: Pick<Gate, "id" | "missing">): string => {
    if (slotOfGate(id)) return countersignature(id, missing);
    if (id === "inspected" && missing[0] === "delivery") return t("nothingInspected");
    return t(id as Exclude<GateId, "materialsArrived" | "paid" | "technicalSummary">, { what: named(id, missing) });
  };
}
