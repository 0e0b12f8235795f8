"use client";
import { useTranslations } from "next-intl";
import { readDecimal, tidyDecimal } from "@/components/form/decimal";
import { FieldShell } from "@/components/ui/field-shell";
import { minorDigits } from "@/lib/form/format";
import type { Particulars } from "@/lib/order/particulars";
import type { Department } from "@/lib/order/people";

/** What is typed for the department's own matters, as text. */
export type TypedParticulars = { contractNo: string; material: string; arrival: string; arrived: boolean; inspection: string; cost: string };

export const noParticulars: TypedParticulars = { contractNo: "", material: "", arrival: "", arrived: false, inspection: "", cost: "" };

/** What the log is sent of it: only what is filled in. */
export function particularsOf({ contractNo, material, arrival, arrived, inspection, cost }: TypedParticulars, currency: string): Particulars {
  const costToDate = readDecimal(cost, minorDigits(currency));
  return {
    ...(contractNo && { contract: { no: contractNo, material, arrival, arrived } }),
    ...(inspection && { inspection: inspection as "pass" | "fail" }),
    ...(costToDate !== undefined && { costToDate }),
  };
}

type OwnParticularsProps = { department: Department; currency: string; typed: TypedParticulars; type: (change: Partial<TypedParticulars>) => void };

/** The inputs that only the signed-in department has: contracts and arrivals, the inspection before delivery, the cost to date. */
export function OwnParticulars(props: OwnParticularsProps) {
  if (props.department === "purchasing") return <Contract {...props} />;
  if (props.department === "quality") return <Inspection {...props} />;
  if (props.department === "finance") return <Cost {...props} />;
  return null;
}

function Contract({ typed, type }: OwnParticularsProps) {
  const t = useTranslations("log");
  const ui = useTranslations("pages.ui");
  const begun = typed.contractNo !== "";
  return (
    <>
      <FieldShell id="log-contract" label={t("contractNo")} optionalWord={ui("optional")}>
        <input id="log-contract" className="entry" maxLength={40} value={typed.contractNo} onChange={(event) => type({ contractNo: event.target.value })} />
      </FieldShell>
      {begun && (
        <>
          <FieldShell id="log-material" label={t("material")} optionalWord={ui("optional")}>
            <input id="log-material" className="entry" maxLength={200} value={typed.material} onChange={(event) => type({ material: event.target.value })} />
          </FieldShell>
          <FieldShell id="log-arrival" label={t("arrival")}>
            <input id="log-arrival" type="date" required className="entry" value={typed.arrival} onChange={(event) => type({ arrival: event.target.value })} />
          </FieldShell>
          <label className="flex min-h-11 items-center gap-2.5">
            <input type="checkbox" className="size-5 accent-ink" checked={typed.arrived} onChange={(event) => type({ arrived: event.target.checked })} />
            {t("hasArrived")}
          </label>
        </>
      )}
    </>
  );
}

function Inspection({ typed, type }: OwnParticularsProps) {
  const t = useTranslations("log");
  return (
    <FieldShell id="log-inspection" label={t("inspection")}>
      <select id="log-inspection" className="entry" value={typed.inspection} onChange={(event) => type({ inspection: event.target.value })}>
        <option value="">{t("notInspected")}</option>
        <option value="pass">{t("outcome.pass")}</option>
        <option value="fail">{t("outcome.fail")}</option>
      </select>
    </FieldShell>
  );
}

function Cost({ currency, typed, type }: OwnParticularsProps) {
  const t = useTranslations("log");
  const ui = useTranslations("pages.ui");
  return (
    <FieldShell id="log-cost" label={`${t("costToDate")} (${currency})`} optionalWord={ui("optional")}>
      <input
        id="log-cost"
        inputMode="decimal"
        autoComplete="off"
        className="entry figures text-right"
        value={typed.cost}
        onChange={(event) => type({ cost: tidyDecimal(event.target.value, minorDigits(currency), false) })}
      />
    </FieldShell>
  );
}
