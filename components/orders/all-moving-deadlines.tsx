"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Move } from "@/lib/order/deadlines";
import { partsOfId } from "@/lib/order/document-id";
import { useDocumentName } from "./document-name";
import { useMoveColumns } from "./move-columns";
import { orderPath } from "./paths";
import { ReasonDialog } from "./reason-dialog";

type Row = Move & { no: string };
type AllMovingDeadlinesProps = { calendar: string; orders: { no: string; moves: Move[] }[] };

/** What a changed calendar would move in every order, before and after, and the one command that moves what is listed, saying how many it were (3). */
export function AllMovingDeadlines({ calendar, orders }: AllMovingDeadlinesProps) {
  const t = useTranslations("exceptions");
  const nameOf = useDocumentName();
  const rows: Row[] = orders.flatMap(({ no, moves }) => moves.map((move) => ({ ...move, no })));
  const columns: Column<Row>[] = [
    {
      id: "order",
      label: t("order"),
      heading: true,
      cell: ({ no }) => (
        <Link href={orderPath(no)} className="figures font-semibold text-ink hover:underline">
          {no}
        </Link>
      ),
    },
    { id: "document", label: t("document"), cell: ({ documentId }) => nameOf(partsOfId(documentId)) },
    ...useMoveColumns(),
  ];
  const button = (
    <ReasonDialog<{ orders: number; deadlines: number }>
      small
      icon="calendar"
      action={t("moveAll")}
      says={t("moveAllSays")}
      done={(moved) => t("movedAll", moved)}
      place="/api/v1/deadlines"
      asks="why"
      body={{ calendar, orders: orders.map(({ no }) => no) }}
    />
  );
  return (
    <Sheet title={t("allMovesTitle", { deadlines: rows.length, orders: orders.length })} aside={button} padded={false}>
      <DataTable caption={t("allMoves")} columns={columns} rows={rows} keyOf={({ no, documentId }) => `${no} ${documentId}`} />
    </Sheet>
  );
}
