"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReviewingDepartment } from "@/lib/order/people";
import type { ReviewScope } from "@/lib/order/review-scopes";
import { Departments } from "./duty-button";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

type WidenScopeProps = { no: string; scope: ReviewScope };

/** Sales has more departments review after all (5.2, 7.2). */
export function WidenScope({ no, scope: { about, raised, leftOut } }: WidenScopeProps) {
  const t = useTranslations("exceptions");
  const [departments, setDepartments] = useState<ReviewingDepartment[]>([]);
  return (
    <ReasonDialog
      small
      icon="plus"
      action={t("widen")}
      says={t(raised ? "widenSays" : "widenChangeSays")}
      done={t("widened")}
      asks="scope"
      place={`${orderApi(no)}/re-reviews/${encodeURIComponent(about)}/scopes`}
      body={{ departments }}
      more={<Departments label={t("widenDepartments")} offered={leftOut} chosen={departments} choose={setDepartments} />}
    />
  );
}
