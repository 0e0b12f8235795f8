import { useTranslations } from "next-intl";
import { nameOf } from "@/components/form/error-lines";
import { Sheet } from "@/components/shell/page";
import { type Column, DataTable } from "@/components/ui/data-table";
import { useSay } from "@/components/use-say";
import type { Fields } from "@/lib/form/fields";
import type { RoundChanges as Changed } from "@/lib/form/round-changes";

type Change = Changed["changes"][number];

/** What a report says otherwise than in the round before: field, then, now (4.2d, 5.2). */
export function RoundChanges({ changed: { round, changes }, fields }: { changed: Changed; fields: Fields }) {
  const t = useTranslations("pages.document");
  const filling = useTranslations("filling");
  const say = useSay();
  const naming = { say, row: (number: number) => filling("row", { number }) };
  const told = (said: Change["after"]) => <span className="whitespace-pre-line">{say(said) || t("changedEmpty")}</span>;
  const columns: Column<Change>[] = [
    { id: "field", label: t("changedField"), heading: true, cell: ({ path }) => nameOf(path, fields, naming) },
    { id: "before", label: t("changedBefore", { round }), cell: ({ before }) => told(before) },
    { id: "after", label: t("changedAfter"), cell: ({ after }) => told(after) },
  ];
  const title = t("changedSince", { round });
  return (
    <Sheet title={title} padded={changes.length === 0}>
      {changes.length === 0 ? (
        <p className="text-ink-soft">{t("unchangedSince", { round })}</p>
      ) : (
        <DataTable caption={title} columns={columns} rows={changes} keyOf={({ path }) => path} />
      )}
    </Sheet>
  );
}
