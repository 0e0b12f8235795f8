"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Pick as Tick } from "@/components/form/inputs/choice";
import type { Duty } from "@/lib/order/duties";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";
import { MilestoneDays, movedOf } from "./milestone-days";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";
import type { wordedBodies } from "./worded-bodies";

type Place = { asks: keyof typeof wordedBodies; place: (subject: string) => string };

/** Where the answer to each kind of duty is sent, and what the door takes there. */
const places: { [K in Duty["kind"]]: Place } = {
  answer: { asks: "answer", place: (subject) => `questions/${encodeURIComponent(subject)}/answers` },
  decidePause: { asks: "why", place: (subject) => `questions/${encodeURIComponent(subject)}/pause-ends` },
  scope: { asks: "scope", place: (subject) => `re-reviews/${encodeURIComponent(subject)}/scopes` },
  followUp: { asks: "answer", place: (subject) => `follow-ups/${encodeURIComponent(subject)}/closures` },
  adjustPlan: { asks: "adjustment", place: () => "adjustments" },
  confirmation: { asks: "confirmation", place: (subject) => `documents/${encodeURIComponent(subject)}/confirmations` },
};

/** Does what waits and is no document: a question answered, a pause ended, a review scoped, a follow-up closed, a plan adjusted, a confirmation recorded. */
export function DutyButton({ no, duty }: { no: string; duty: Pick<Duty, "kind" | "subject" | "milestones"> }) {
  const t = useTranslations("duties");
  const { kind, subject, milestones = [] } = duty;
  const { asks, place } = places[kind];
  const [departments, setDepartments] = useState<ReviewingDepartment[]>([]);
  const [days, setDays] = useState<Record<string, string>>({});
  const adjusted = { round: Number(subject), milestones: movedOf(milestones, days) };
  const body = kind === "scope" ? { departments } : kind === "adjustPlan" ? adjusted : {};
  return (
    <ReasonDialog
      small
      look="primary"
      action={t(`kind.${kind}`)}
      says={t(`says.${kind}`)}
      done={t("done")}
      place={`${orderApi(no)}/${place(subject)}`}
      asks={asks}
      body={body}
      label={t(`text.${kind}`)}
      more={
        kind === "scope" ? (
          <Departments label={t("departments")} chosen={departments} choose={setDepartments} />
        ) : (
          <MilestoneDays milestones={milestones} days={days} choose={setDays} />
        )
      }
    />
  );
}

type DepartmentsProps = {
  label: string;
  offered?: readonly ReviewingDepartment[];
  chosen: ReviewingDepartment[];
  choose: (departments: ReviewingDepartment[]) => void;
};

/** Some of the five reviewing departments, or of those offered. */
export function Departments({ label, offered = reviewingDepartments, chosen, choose }: DepartmentsProps) {
  const department = useTranslations("orders.department");
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {offered.map((one) => (
          <Tick
            key={one}
            label={department(one)}
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) => choose(offered.filter((other) => (other === one ? event.target.checked : chosen.includes(other))))}
          />
        ))}
      </div>
    </fieldset>
  );
}
