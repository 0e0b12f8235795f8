"use client";
import { useTranslations } from "next-intl";
import { type FieldErrors, useFormContext } from "react-hook-form";
import { entryId } from "@/components/ui/entry-field";
import { describedBy, FieldError } from "@/components/ui/field-shell";
import type { Settings } from "@/lib/company/settings";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";

const urgencies = [
  { name: "reviewDays", urgency: "normal" },
  { name: "urgentReviewDays", urgency: "urgent" },
  { name: "criticalReviewDays", urgency: "critical" },
] as const;

/** Working days of each department's report, a column for each urgency. */
export function ReviewDays() {
  const t = useTranslations("settings");
  const department = useTranslations("orders.department");
  const urgencyWord = useTranslations("orders.urgency");
  const { formState } = useFormContext<Settings>();
  const first = firstFault(formState.errors);
  return (
    <div>
      <table className="w-full text-left">
        <caption className="sr-only">{t("deadlinesSays")}</caption>
        <thead>
          <tr className="text-sm text-ink-faint">
            <th scope="col" className="pb-2 font-medium">
              {t("department")}
            </th>
            {urgencies.map(({ urgency }) => (
              <th key={urgency} scope="col" className="pb-2 pl-2 font-medium sm:pl-4">
                {urgencyWord(urgency)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reviewingDepartments.map((one) => (
            <tr key={one}>
              <th scope="row" className="py-1.5 pr-2 font-normal whitespace-nowrap">
                {department(one)}
              </th>
              {urgencies.map(({ name, urgency }) => (
                <Days key={name} name={name} department={one} label={`${department(one)}, ${urgencyWord(urgency)}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldError id="review-days" error={first} />
    </div>
  );
}

type DaysProps = { name: (typeof urgencies)[number]["name"]; department: ReviewingDepartment; label: string };

function Days({ name, department, label }: DaysProps) {
  const { register, formState } = useFormContext<Settings>();
  const path = `${name}.${department}` as const;
  const error = formState.errors[name]?.[department]?.message;
  return (
    <td className="py-1.5 pl-2 sm:pl-4">
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        {...register(path, { valueAsNumber: true })}
        {...describedBy(entryId(path), {})}
        aria-invalid={error ? true : undefined}
        className="entry max-w-24 text-right figures"
      />
    </td>
  );
}

/** One sentence for the table: its cells are too narrow for their own. */
function firstFault(errors: FieldErrors<Settings>): string | undefined {
  return urgencies.flatMap(({ name }) => reviewingDepartments.map((one) => errors[name]?.[one]?.message)).find(Boolean);
}
