import Link from "next/link";
import { useTranslations } from "next-intl";
import { orderPath } from "@/components/orders/paths";
import { StageBadge } from "@/components/orders/stage-badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText, InstantText } from "@/components/ui/date-text";
import type { Order } from "@/lib/order/order";
import { PacketButton } from "./packet-button";

/** Orders whose life has ended. `packets`: numbers of those whose packet this reader may have. */
export function ArchiveTable({ orders, packets }: { orders: Order[]; packets: string[] }) {
  const t = useTranslations("pages.archive");
  const listed = useTranslations("pages.orders");
  const columns: Column<Order>[] = [
    {
      id: "no",
      label: listed("number"),
      heading: true,
      cell: ({ no }) => (
        <Link href={orderPath(no)} className="font-semibold whitespace-nowrap hover:underline figures">
          {no}
        </Link>
      ),
    },
    { id: "customer", label: listed("customer"), cell: ({ terms }) => terms.customer.name },
    { id: "stage", label: listed("stage"), cell: ({ stage }) => <StageBadge stage={stage} /> },
    { id: "delivery", label: listed("delivery"), cell: ({ terms }) => <DateText date={terms.deliveryDate} /> },
    { id: "closed", label: t("closed"), cell: ({ closedAt }) => (closedAt ? <InstantText at={closedAt} /> : "—") },
    { id: "documents", label: t("documents"), align: "end", cell: ({ documents }) => documents.length },
    ...(packets.length > 0
      ? ([
          { id: "packet", label: t("packet"), align: "end", bare: true, cell: ({ no }) => packets.includes(no) && <PacketButton no={no} small /> },
        ] as Column<Order>[])
      : []),
  ];
  return <DataTable caption={t("title")} columns={columns} rows={orders} keyOf={({ no }) => no} />;
}
