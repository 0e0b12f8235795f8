"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReviewingDepartment } from "@/lib/order/people";
import { Departments } from "./duty-button";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

type WidenScopeProps = { no: string; about: string; leftOut: ReviewingDepartment[] };

/** Sales has more departments review after all (5.2). */
export function WidenScope({ no, about, leftOut }: WidenScopeProps) {
  const t = useTranslations("exceptions");
  const [departments, setDepartments] = useState<ReviewingDepartment[]>([]);
  return (
    <ReasonDialog
      small
      icon="plus"
      action={t("widen")}
      says={t("widenSays")}
      done={t("widened")}
      asks="scope"
      place={`${orderApi(no)}/re-reviews/${encodeURIComponent(about)}/scopes`}
      body={{ departments }}
      more={<Departments label={t("widenDepartments")} offered={leftOut} chosen={departments} choose={setDepartments} />}
    />
  );
}
