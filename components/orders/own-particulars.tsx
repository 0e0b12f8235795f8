"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { tidyDecimal } from "@/components/form/decimal";
import { EntryField, SelectField } from "@/components/ui/entry-field";
import { minorDigits } from "@/lib/form/format";
import { loggedBy } from "@/lib/order/particulars";
import type { Department } from "@/lib/order/people";
import type { TypedLog } from "./typed-log";

/** The inputs that only the signed-in department has: contracts and arrivals, the inspection before delivery, the cost to date. */
export function OwnParticulars({ department, currency }: { department: Department; currency: string }) {
  if (department === loggedBy.contract) return <Contract />;
  if (department === loggedBy.inspection) return <Inspection />;
  if (department === loggedBy.costToDate) return <Cost currency={currency} />;
  return null;
}

function Contract() {
  const t = useTranslations("log");
  const optional = useTranslations("pages.ui")("optional");
  const { register, watch, formState } = useFormContext<TypedLog>();
  const errors = formState.errors.contract;
  return (
    <>
      <EntryField {...register("contract.no")} label={t("contractNo")} optionalWord={optional} error={errors?.no?.message} />
      {watch("contract.no") && (
        <>
          <EntryField {...register("contract.material")} label={t("material")} optionalWord={optional} error={errors?.material?.message} />
          <EntryField {...register("contract.arrival")} type="date" day={watch("contract.arrival")} label={t("arrival")} error={errors?.arrival?.message} />
          <label className="flex min-h-11 items-center gap-2.5">
            <input type="checkbox" className="size-5 accent-ink" {...register("contract.arrived")} />
            {t("hasArrived")}
          </label>
        </>
      )}
    </>
  );
}

function Inspection() {
  const t = useTranslations("log");
  const { register, formState } = useFormContext<TypedLog>();
  return (
    <SelectField {...register("inspection")} label={t("inspection")} error={formState.errors.inspection?.message}>
      <option value="">{t("notInspected")}</option>
      <option value="pass">{t("outcome.pass")}</option>
      <option value="fail">{t("outcome.fail")}</option>
    </SelectField>
  );
}

function Cost({ currency }: { currency: string }) {
  const t = useTranslations("log");
  const optional = useTranslations("pages.ui")("optional");
  const { register, formState } = useFormContext<TypedLog>();
  const { onChange, ...cost } = register("costToDate");
  return (
    <EntryField
      {...cost}
      onChange={(event) => {
        event.target.value = tidyDecimal(event.target.value, minorDigits(currency));
        return onChange(event);
      }}
      inputMode="decimal"
      label={`${t("costToDate")} (${currency})`}
      optionalWord={optional}
      error={formState.errors.costToDate?.message}
    />
  );
}
