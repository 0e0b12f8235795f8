import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import { partsOfId } from "@/lib/order/document-id";
import type { Stage } from "@/lib/order/order";
import type { Task } from "@/lib/order/tasks";
import type { Terms } from "@/lib/order/terms";
import type { TimeLeft } from "@/lib/order/time-left";
import { useDocumentName } from "./document-name";
import { DueText } from "./due-text";
import { documentPath, orderPath } from "./paths";
import { StageBadge } from "./stage-badge";

export type DeskTask = Task & TimeLeft & { no: string; customer: string; stage: Stage; urgency: Terms["urgency"] };

/** Tasks, the most urgent first: what to do, of which order, by when. */
export function TaskTable({ caption, tasks, today }: { caption: string; tasks: DeskTask[]; today: string }) {
  const t = useTranslations("pages.desk");
  const columns: Column<DeskTask>[] = [
    { id: "what", label: t("what"), heading: true, cell: (task) => <What task={task} /> },
    {
      id: "order",
      label: t("order"),
      cell: (task) => (
        <Link href={orderPath(task.no)} className="link whitespace-nowrap figures">
          {task.no}
        </Link>
      ),
    },
    { id: "customer", label: t("customer"), cell: (task) => task.customer },
    { id: "stage", label: t("stage"), cell: (task) => <StageBadge stage={task.stage} /> },
    { id: "since", label: t("since"), cell: (task) => <DayText at={task.since} /> },
    { id: "due", label: t("due"), cell: (task) => <DueText time={task} today={today} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={tasks} keyOf={(task) => `${task.no} ${task.id}`} />;
}

function What({ task }: { task: DeskTask }) {
  const t = useTranslations("orders");
  const nameOf = useDocumentName();
  const rewritten = task.kind === "write" && task.version > 1;
  return (
    <Link href={documentPath(task.no, task.documentId)} className="group flex items-center gap-3 max-md:mb-1">
      <span className={task.kind === "sign" ? "rounded-md bg-seal-wash p-2 text-seal-deep" : "rounded-md bg-wash p-2 text-ink-soft"}>
        <Icon name={task.kind === "sign" ? "seal" : "pen"} />
      </span>
      <span>
        <span className="block font-semibold group-hover:underline">{nameOf(partsOfId(task.documentId))}</span>
        <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          {rewritten ? t("task.rewrite") : t(`task.${task.kind}`)}
          {task.kind === "sign" && ` · ${t(`meaning.${task.meaning}`)}`}
          {task.urgency !== "normal" && <Badge tone="bad">{t(`urgency.${task.urgency}`)}</Badge>}
        </span>
      </span>
    </Link>
  );
}
