import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Plan, PlanRow } from "@/lib/order/plan";
import { PlanStanding } from "./plan-standing";

/** The milestones that the meeting set (4.2d) and the delivery: planned, actual, how far, how late. */
export function MilestonesTable({ plan }: { plan: Plan }) {
  const t = useTranslations("pages.order");
  const words = useTranslations("plan");
  const department = useTranslations("orders.department");
  const name = (row: PlanRow) => row.text || words("delivery");
  const columns: Column<PlanRow>[] = [
    { id: "text", label: t("milestone"), heading: true, cell: (row) => <span className="font-medium">{name(row)}</span> },
    { id: "department", label: t("department"), cell: (row) => department(row.department) },
    { id: "planned", label: t("plannedFor"), cell: (row) => <Planned row={row} /> },
    { id: "actual", label: words("reached"), cell: (row) => (row.actual ? <DateText date={row.actual} /> : <span className="text-ink-faint">—</span>) },
    { id: "completion", label: t("completion"), cell: (row) => <Completion percent={row.completion} label={name(row)} /> },
    { id: "standing", label: t("state"), cell: (row) => <PlanStanding row={row} /> },
  ];
  return <DataTable caption={t("milestones")} columns={columns} rows={plan.rows} keyOf={(row) => row.id} />;
}

/** The day planned, and those it was planned for before. */
function Planned({ row: { planned, earlier } }: { row: PlanRow }) {
  return (
    <span>
      <DateText date={planned} />
      {earlier.map((day) => (
        <s key={day} className="block text-sm text-ink-faint">
          <DateText date={day} />
        </s>
      ))}
    </span>
  );
}

function Completion({ percent, label }: { percent: number; label: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <ProgressBar value={percent} label={label} className="w-16" />
      <span className="w-10 text-sm figures">{percent}%</span>
    </span>
  );
}
