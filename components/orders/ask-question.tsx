"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/ui/entry-field";
import type { Asked } from "@/lib/order/clock-events";
import type { ReviewingDepartment } from "@/lib/order/people";
import { Departments } from "./duty-button";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

/** A question to the customer, asked by sales, or to another department; one to the customer may stop the departments' clocks (3). */
export function AskQuestion({ no, askable, pausable }: { no: string; askable: Asked[]; pausable: ReviewingDepartment[] }) {
  const t = useTranslations("duties");
  const orders = useTranslations("orders");
  const [to, setTo] = useState(askable[0]);
  const [pauses, setPauses] = useState<ReviewingDepartment[]>([]);
  return (
    <ReasonDialog
      icon="mail"
      action={t("ask")}
      says={t("askSays")}
      done={t("done")}
      place={`${orderApi(no)}/questions`}
      asks="question"
      body={{ to, pauses: to === "customer" ? pauses : [] }}
      label={t("question")}
      more={
        <>
          <SelectField id="ask-to" label={t("to")} value={to} onChange={(event) => setTo(event.target.value as Asked)}>
            {askable.map((one) => (
              <option key={one} value={one}>
                {one === "customer" ? orders("customer") : orders(`department.${one}`)}
              </option>
            ))}
          </SelectField>
          {to === "customer" && pausable.length > 0 && <Departments label={t("pauses")} offered={pausable} chosen={pauses} choose={setPauses} />}
        </>
      }
    />
  );
}
