import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import { MoneyText } from "@/components/ui/money-text";
import { partsOfId } from "@/lib/order/document-id";
import type { NextSteps } from "@/lib/order/next-steps";
import type { Order } from "@/lib/order/order";
import { useDocumentName } from "./document-name";
import { orderPath } from "./paths";
import { StageBadge } from "./stage-badge";
import { type Known, useWhose } from "./whose";

export type ListedOrder = Order & NextSteps;
export type Sorting = { by: string; descending: boolean; hrefOf: (by: string) => string };
type OrderTableProps = { orders: ListedOrder[]; people: Known[]; prices: boolean; sorting: Sorting };

export function OrderTable({ orders, people, prices, sorting }: OrderTableProps) {
  const t = useTranslations("pages.orders");
  const sorted = (by: string, label: string) => ({
    label,
    head: <SortLink by={by} label={label} sorting={sorting} />,
    ...(sorting.by === by ? { sorted: sorting.descending ? ("descending" as const) : ("ascending" as const) } : {}),
  });
  const columns: Column<ListedOrder>[] = [
    {
      id: "no",
      ...sorted("no", t("number")),
      heading: true,
      cell: ({ no, terms }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link href={orderPath(no)} className="font-semibold text-ink whitespace-nowrap hover:underline figures">
            {no}
          </Link>
          {terms.urgency !== "normal" && <Urgency urgency={terms.urgency} />}
        </span>
      ),
    },
    {
      id: "customer",
      ...sorted("customer", t("customer")),
      cell: ({ terms }) => (
        <span>
          <span className="block">{terms.customer.name}</span>
          <span className="block max-w-72 truncate text-sm text-ink-faint max-md:max-w-52">{terms.lines.map((line) => line.product).join(" · ")}</span>
        </span>
      ),
    },
    { id: "stage", label: t("stage"), cell: ({ stage }) => <StageBadge stage={stage} /> },
    { id: "next", label: t("next"), cell: (order) => <Next order={order} people={people} /> },
    { id: "deliveryDate", ...sorted("deliveryDate", t("delivery")), cell: ({ terms }) => <DateText date={terms.deliveryDate} /> },
    ...(prices
      ? [
          {
            id: "total",
            label: t("total"),
            align: "end" as const,
            cell: ({ terms }: ListedOrder) => <MoneyText minor={terms.total} currency={terms.currency} />,
          },
        ]
      : []),
  ];
  return <DataTable caption={t("title")} columns={columns} rows={orders} keyOf={({ no }) => no} />;
}

function SortLink({ by, label, sorting }: { by: string; label: string; sorting: Sorting }) {
  const active = sorting.by === by;
  return (
    <Link href={sorting.hrefOf(by)} className="inline-flex items-center gap-1 rounded-sm hover:text-ink" scroll={false}>
      {label}
      <Icon name={active && !sorting.descending ? "up" : "down"} className={active ? "size-4 text-ink" : "size-4 opacity-40"} />
    </Link>
  );
}

function Urgency({ urgency }: { urgency: "urgent" | "critical" }) {
  const t = useTranslations("orders.urgency");
  return <Badge tone="bad">{t(urgency)}</Badge>;
}

/** What is next and whose, the first as the order's page begins with it; several at once are counted. */
function Next({ order, people }: { order: ListedOrder; people: Known[] }) {
  const t = useTranslations("pages.orders");
  const nameOf = useDocumentName();
  const whose = useWhose(people);
  const orders = useTranslations("orders");
  const duties = useTranslations("duties");
  const [first, ...others] = [
    ...order.tasks.map((task) => ({ what: nameOf(partsOfId(task.documentId)), who: whose(task.for) })),
    ...order.duties.map((duty) => ({ what: duties(`kind.${duty.kind}`), who: whose(duty.for) })),
    ...order.works.map((work) => ({ what: work.text || orders("underWay.deliver"), who: orders(`department.${work.department}`) })),
  ];
  if (!first) return <span className="text-ink-faint">—</span>;
  return (
    <span className="text-sm">
      <span className="block">{first.what}</span>
      <span className="block text-ink-faint">
        {first.who}
        {others.length > 0 && ` · ${t("andOthers", { count: others.length })}`}
      </span>
    </span>
  );
}
