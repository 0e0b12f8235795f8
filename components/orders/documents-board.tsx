import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { type Column, DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import { currentVersion, reviewRound } from "@/lib/order/document";
import type { FormId } from "@/lib/order/facts";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { TimeLeft } from "@/lib/order/time-left";
import { useDocumentName } from "./document-name";
import { DocumentState } from "./document-state";
import { DueText } from "./due-text";
import { documentPath } from "./paths";

type Phase = "preliminary" | "review" | "result" | "execution" | "closure";

const phaseOf: Record<FormId, Phase> = {
  registration: "preliminary",
  technicalReport: "review",
  productionReport: "review",
  qualityReport: "review",
  purchasingReport: "review",
  financeReport: "review",
  minutes: "review",
  resultNotice: "result",
  executionCheck: "execution",
  correctiveActionRequest: "execution",
  changeRequest: "execution",
  changeReview: "execution",
  deliveryReport: "closure",
  inspectionReport: "closure",
  acceptance: "closure",
  executionSummary: "closure",
  closureRequest: "closure",
};

/** How the documents that have a time stand against it, by id. */
type Times = { times: Record<string, TimeLeft>; today: string };
type Group = { phase: Phase; round: number; documents: OrderDocument[] };

/** Documents in the order of the policy; the reviews by their rounds, minutes with what they are about. */
function groupsOf(order: Order): Group[] {
  const groups: Group[] = [];
  for (const document of order.documents) {
    const round = reviewRound(order, document) ?? 0;
    const phase = round === 0 && document.form === "minutes" ? "execution" : phaseOf[document.form];
    const group = groups.find((one) => one.phase === phase && one.round === round);
    if (group) group.documents.push(document);
    else groups.push({ phase, round, documents: [document] });
  }
  const rank = (group: Group) => ["preliminary", "review", "result", "execution", "closure"].indexOf(group.phase) * 1000 + group.round;
  return groups.sort((one, other) => rank(one) - rank(other));
}

/** Every document of an order, by phase and round. */
export function DocumentsBoard({ order, times, today }: { order: Order } & Times) {
  const t = useTranslations("pages.order");
  return (
    <div className="space-y-6">
      {groupsOf(order).map(({ phase, round, documents }) => {
        const title = phase === "review" ? t("phase.review", { round }) : t(`phase.${phase}`);
        return (
          <Sheet key={`${phase}${round}`} title={title} padded={false}>
            <DocumentTable caption={title} no={order.no} documents={documents} times={times} today={today} />
          </Sheet>
        );
      })}
    </div>
  );
}

function DocumentTable({ caption, no, documents, times, today }: { caption: string; no: string; documents: OrderDocument[] } & Times) {
  const t = useTranslations("pages.order");
  const department = useTranslations("orders.department");
  const nameOf = useDocumentName();
  const columns: Column<OrderDocument>[] = [
    {
      id: "document",
      label: t("document"),
      heading: true,
      width: "w-[34%]",
      cell: (document) => (
        <Link href={documentPath(no, document.id)} className="font-medium hover:underline">
          {nameOf(document)}
        </Link>
      ),
    },
    { id: "department", label: t("department"), width: "w-[17%]", cell: (document) => department(document.department) },
    { id: "state", label: t("state"), width: "w-[23%]", cell: (document) => <DocumentState document={document} /> },
    { id: "date", label: t("date"), cell: (document) => <When document={document} time={times[document.id]} today={today} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={documents} keyOf={(document) => document.id} />;
}

function When({ document, time, today }: { document: OrderDocument; time: TimeLeft | undefined; today: string }) {
  const t = useTranslations("pages.order");
  const version = currentVersion(document);
  if (version?.completedAt) {
    return (
      <span className="block space-y-1 text-sm">
        <span className="block">{t.rich("completedAt", { at: () => <InstantText at={version.completedAt ?? ""} /> })}</span>
        {time?.due && <DueText time={time} today={today} named />}
      </span>
    );
  }
  return time?.due && !document.dropped ? <DueText time={time} today={today} /> : <span className="text-ink-faint">—</span>;
}
