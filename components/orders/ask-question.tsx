"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FieldShell } from "@/components/ui/field-shell";
import { type Department, operatingDepartments, type ReviewingDepartment } from "@/lib/order/people";
import { Departments } from "./duty-button";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

/** A question to the customer, asked by sales, or to another department; one to the customer may stop the departments' clocks (3). */
export function AskQuestion({ no, department, pausable }: { no: string; department: Department; pausable: ReviewingDepartment[] }) {
  const t = useTranslations("duties");
  const orders = useTranslations("orders");
  const asked = [...(department === "sales" ? (["customer"] as const) : []), ...operatingDepartments.filter((one) => one !== department)];
  const [to, setTo] = useState<(typeof asked)[number]>(asked[0] ?? "sales");
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
          <FieldShell id="ask-to" label={t("to")}>
            <select id="ask-to" className="entry" value={to} onChange={(event) => setTo(event.target.value as typeof to)}>
              {asked.map((one) => (
                <option key={one} value={one}>
                  {one === "customer" ? orders("customer") : orders(`department.${one}`)}
                </option>
              ))}
            </select>
          </FieldShell>
          {to === "customer" && pausable.length > 0 && <Departments label={t("pauses")} offered={pausable} chosen={pauses} choose={setPauses} />}
        </>
      }
    />
  );
}
