import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { MarkPicture } from "@/components/signing/mark-picture";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import { ProgressBar } from "@/components/ui/progress-bar";
import { partsOfId } from "@/lib/order/document-id";
import type { Gate } from "@/lib/order/gates";
import type { Mark } from "@/lib/order/mark";
import { nameIn } from "@/lib/order/people";
import { useDocumentName } from "./document-name";
import { useGateMissing } from "./gate-missing";
import { documentPath, orderPath } from "./paths";
import { WaiveGate, type Waiver } from "./waive-gate";

type BoardProps = { no: string; gates: Gate[]; marks: Record<number, Mark>; waiver: Waiver | null };

/** The board of gates (8.1): each met with its evidence, red with what is missing, or waived by whom and why. `marks` are those on the waivers, by seq; `waiver` is the general manager's, who may waive. */
export function GatesBoard({ no, gates, marks, waiver }: BoardProps) {
  const t = useTranslations("closure");
  const words = useTranslations("pages.order");
  const columns: Column<Gate>[] = [
    {
      id: "condition",
      label: t("condition"),
      heading: true,
      cell: (gate) => (
        <span className="md:whitespace-nowrap">
          <span className="font-medium">{words(`gate.${gate.id}`)}</span>
          <span className="block text-sm text-ink-faint">
            {t("clause", { clause: gate.clause })}
            {!gate.waivable && ` · ${t("cannotBeWaived")}`}
          </span>
        </span>
      ),
    },
    { id: "standing", label: t("standing"), cell: (gate) => <GateBadge gate={gate} /> },
    { id: "shows", label: t("shows"), bare: true, cell: (gate) => <Shows no={no} gate={gate} marks={marks} waiver={waiver} /> },
  ];
  return <DataTable caption={t("title")} columns={columns} rows={gates} keyOf={(gate) => gate.id} />;
}

function GateBadge({ gate }: { gate: Gate }) {
  const t = useTranslations("pages.order");
  if (gate.met) {
    return (
      <Badge tone="good" icon="check">
        {t("met")}
      </Badge>
    );
  }
  return gate.waived ? (
    <Badge tone="note" icon="seal">
      {t("waived")}
    </Badge>
  ) : (
    <Badge tone="bad" icon="alert">
      {t("unmet")}
    </Badge>
  );
}

function Shows({ no, gate, marks, waiver }: Omit<BoardProps, "gates"> & { gate: Gate }) {
  const t = useTranslations("closure");
  const missing = useGateMissing();
  return (
    <div className="flex w-full flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm max-md:pt-1">
      <div className="min-w-0 flex-1 basis-40 space-y-1.5">
        {!gate.met && <p className={gate.waived ? "text-ink-soft" : "text-seal-deep"}>{missing(gate)}</p>}
        {gate.waived && <Waived waived={gate.waived} mark={marks[gate.waived.seq]} />}
        {gate.evidence.length > 0 && <Evidence no={no} ids={gate.evidence} />}
        {gate.met && gate.evidence.length === 0 && <p className="text-ink-faint">{t("nothingOpen")}</p>}
      </div>
      {waiver && !gate.met && !gate.waived && gate.waivable && <WaiveGate no={no} gate={gate} {...waiver} />}
    </div>
  );
}

function Waived({ waived: { by, at, reason }, mark }: { waived: NonNullable<Gate["waived"]>; mark: Mark | undefined }) {
  const t = useTranslations("closure");
  const language = useLocale();
  return (
    <div>
      <p className="text-ink-soft">{t.rich("waivedBy", { who: nameIn(by, language), at: () => <InstantText at={at} /> })}</p>
      <p className="mt-1 rounded-md bg-wash px-3 py-2 whitespace-pre-line">{reason}</p>
      {mark && <MarkPicture mark={mark} says={t("markOf", { who: nameIn(by, language) })} className="mt-2 h-10 max-w-full" />}
    </div>
  );
}

function Evidence({ no, ids }: { no: string; ids: string[] }) {
  const nameOf = useDocumentName();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {ids.map((id) => (
        <li key={id}>
          <Link href={documentPath(no, id)} className="link">
            {nameOf(partsOfId(id))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** How far the order is from its closure, in a line, with the way to the board. */
export function GatesSummary({ no, gates }: { no: string; gates: Gate[] }) {
  const t = useTranslations("closure");
  const met = gates.filter((gate) => gate.met || gate.waived);
  const waived = met.filter((gate) => !gate.met).length;
  return (
    <div className="space-y-2.5">
      <ProgressBar value={met.length} max={gates.length} label={t("title")} className="w-full" />
      <p>
        {t("metOf", { met: met.length, all: gates.length })}
        {waived > 0 && <span className="block text-sm text-ink-faint">{t("waivedOf", { count: waived })}</span>}
      </p>
      <Link href={`${orderPath(no)}?view=closure`} scroll={false} className="link inline-flex min-h-9 items-center text-sm">
        {t("toBoard")}
      </Link>
    </div>
  );
}
