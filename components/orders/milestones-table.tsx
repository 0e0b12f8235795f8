import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import type { Milestone } from "@/lib/order/facts";
import type { Order } from "@/lib/order/order";
import { completionOf } from "@/lib/order/under-way";

/** The milestones that the meeting set (4.2d), and how far they are. */
export function MilestonesTable({ order }: { order: Order }) {
  const t = useTranslations("pages.order");
  const department = useTranslations("orders.department");
  if (order.milestones.length === 0) return <p className="px-5 py-6 text-ink-faint">{t("noMilestones")}</p>;
  const columns: Column<Milestone>[] = [
    { id: "text", label: t("milestone"), heading: true, cell: (milestone) => <span className="font-medium">{milestone.text}</span> },
    { id: "department", label: t("department"), cell: (milestone) => department(milestone.department) },
    { id: "date", label: t("plannedFor"), cell: (milestone) => <DateText date={milestone.date} /> },
    { id: "completion", label: t("completion"), cell: (milestone) => <Completion percent={completionOf(order, milestone)} label={milestone.text} /> },
  ];
  return <DataTable caption={t("milestones")} columns={columns} rows={order.milestones} keyOf={(milestone) => milestone.id} />;
}

function Completion({ percent, label }: { percent: number; label: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <meter min={0} max={100} value={percent} aria-label={label} className="h-2 w-24" />
      <span className="w-10 text-sm figures">{percent}%</span>
    </span>
  );
}
