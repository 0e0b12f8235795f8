import { useLocale, useTranslations } from "next-intl";
import { useDocumentName } from "@/components/orders/document-name";
import { Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { partsOfId } from "@/lib/order/document-id";
import { type Named, nameIn } from "@/lib/order/people";
import type { Messages } from "@/lib/words/messages";

type Kind = keyof Messages["audit"]["kind"];
type Visit = { row: string; at: string; kind: string; about: string; address: string; person: Named | null };

const kinds: Kind[] = ["signIn", "opened", "signInRefused", "packet", "letterAgain", "linkCode:right", "linkCode:wrong", "linkCode:spent"];
const refused: Kind[] = ["signInRefused", "linkCode:wrong", "linkCode:spent"];

/** `changeRequest.sales.1`, as opposed to an order's number. */
const isDocument = (about: string) => /^[a-zA-Z]+\.[a-z]+\.\d+$/.test(about);

/** Who came in, tried to, or took a packet away. */
export function Visits({ visits }: { visits: Omit<Visit, "row">[] }) {
  const t = useTranslations("audit");
  const language = useLocale();
  const kindOf = (kind: string): Kind => kinds.find((one) => one === kind) ?? "other";
  const who = ({ person, kind }: Visit) => {
    if (person) return nameIn(person, language);
    return <span className="text-ink-faint">{kind.startsWith("linkCode") ? t("customer") : t("unknown")}</span>;
  };
  const nameOf = useDocumentName();
  const columns: Column<Visit>[] = [
    { id: "at", label: t("at"), heading: true, cell: ({ at }) => <InstantText at={at} /> },
    { id: "who", label: t("who"), cell: who },
    {
      id: "what",
      label: t("what"),
      cell: ({ kind }) => <Badge tone={refused.includes(kindOf(kind)) ? "bad" : "plain"}>{t(`kind.${kindOf(kind)}`)}</Badge>,
    },
    {
      id: "about",
      label: t("about"),
      cell: ({ about }) => <span className="text-sm figures">{isDocument(about) ? nameOf(partsOfId(about)) : about.split("/")[0] || "—"}</span>,
    },
    { id: "address", label: t("address"), cell: ({ address }) => <span className="text-sm figures">{address || "—"}</span> },
  ];
  const rows = visits.map((visit, index) => ({ ...visit, row: String(index) }));
  return (
    <Sheet title={t("visits")} padded={false}>
      {rows.length === 0 ? (
        <EmptyState icon="person" title={t("noVisits")} />
      ) : (
        <>
          <p className="px-5 pt-3 text-sm text-ink-soft">{t("visitsSays", { count: rows.length })}</p>
          <DataTable caption={t("visits")} columns={columns} rows={rows} keyOf={({ row }) => row} />
        </>
      )}
    </Sheet>
  );
}
