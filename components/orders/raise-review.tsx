"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Pick } from "@/components/form/inputs/choice";
import { causes } from "@/lib/order/exception-events";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

/** Asks for another review because of a changed demand, a delay or a quality problem (5.2). */
export function RaiseReview({ no }: { no: string }) {
  const t = useTranslations("duties");
  const [cause, setCause] = useState<(typeof causes)[number]>("demand");
  return (
    <ReasonDialog
      icon="alert"
      action={t("raise")}
      says={t("raiseSays")}
      done={t("done")}
      place={`${orderApi(no)}/re-reviews`}
      asks="reReview"
      body={{ cause }}
      more={
        <fieldset>
          <legend className="mb-2 font-medium">{t("cause")}</legend>
          <div className="flex flex-wrap gap-2">
            {causes.map((one) => (
              <Pick key={one} label={t(`causes.${one}`)} type="radio" name="cause" checked={cause === one} onChange={() => setCause(one)} />
            ))}
          </div>
        </fieldset>
      }
    />
  );
}
