import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Move } from "@/lib/order/deadlines";
import { partsOfId } from "@/lib/order/document-id";
import { useDocumentName } from "./document-name";
import { useMoveColumns } from "./move-columns";
import { movesPath, orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

/** What a changed calendar would move, before and after, and the command that does it (3): nothing moves by itself. */
export function MovingDeadlines({ no, moves }: { no: string; moves: Move[] }) {
  const t = useTranslations("exceptions");
  const nameOf = useDocumentName();
  const columns: Column<Move>[] = [
    { id: "document", label: t("document"), heading: true, cell: ({ documentId }) => <span className="font-medium">{nameOf(partsOfId(documentId))}</span> },
    ...useMoveColumns(),
  ];
  const button = (
    <ReasonDialog small icon="calendar" action={t("move")} says={t("moveSays")} done={t("moved")} place={`${orderApi(no)}/deadlines`} asks="why" />
  );
  return (
    <Sheet title={t("movesTitle", { count: moves.length })} aside={button} padded={false}>
      <p className="border-b border-line px-5 py-2.5 text-sm text-ink-soft">
        {t("movesSay")}{" "}
        <Link href={movesPath} className="underline">
          {t("allMovesToo")}
        </Link>
      </p>
      <DataTable caption={t("move")} columns={columns} rows={moves} keyOf={({ documentId }) => documentId} />
    </Sheet>
  );
}
