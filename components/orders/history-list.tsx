import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/date-text";
import type { HistoryLine } from "@/lib/door/contract/history";
import { partsOfId } from "@/lib/order/document-id";
import type { GateId } from "@/lib/order/exception-events";
import { type By, type Department, nameIn } from "@/lib/order/people";
import { concludes } from "@/lib/order/policy-forms";
import { longestPause } from "@/lib/order/questions";
import type { Meaning } from "@/lib/order/slot";
import { useDocumentName } from "./document-name";
import { documentPath } from "./paths";
import { type Known, useWhose } from "./whose";

/** Submitting is the author's signature: one thing happened, so one line tells it. */
const isTold = ({ type, values }: HistoryLine) => !(type === "signed" && values.slotId === "author");

/** What happened, newest first, in words. */
export function HistoryList({ no, lines, people }: { no: string; lines: HistoryLine[]; people: Known[] }) {
  const t = useTranslations("pages.order");
  const told = lines.filter(isTold).reverse();
  return (
    <ol className="relative border-l-2 border-line pl-6">
      {told.map((line) => (
        <li key={`${line.seq} ${line.type} ${line.documentId} ${line.values.slotId} ${line.values.findingId}`} className="relative pb-4 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-1.5 -left-[1.9rem] size-2.5 rounded-full border-2 border-sheet bg-ink-faint outline-2 outline-line"
          />
          <p className="text-sm text-ink-faint">
            <InstantText at={line.at} /> · {t("entry", { seq: line.seq })}
          </p>
          <Sentence no={no} line={line} people={people} />
        </li>
      ))}
    </ol>
  );
}

function Sentence({ no, line, people }: { no: string; line: HistoryLine; people: Known[] }) {
  const t = useTranslations("pages.order");
  const history = useTranslations("orders.history");
  const orders = useTranslations("orders");
  const nameOf = useDocumentName();
  const who = useWho();
  const whose = useWhose(people);
  const { documentId, values } = line;
  const sentence = history(line.type, {
    who: who(line.by),
    what: documentId ? nameOf(partsOfId(documentId)) : "",
    whom: line.whose ? whose(line.whose) : "",
    gate: values.gate ? t(`gate.${values.gate as GateId}`) : "",
    days: longestPause,
    version: line.version ?? 1,
    round: Number(values.round ?? 1),
    meaning: values.meaning ? orders(`meaning.${values.meaning as Meaning}`) : "",
    outcome: documentId && concludes(partsOfId(documentId).form) ? String(values.outcome) : "none",
    department: values.department ? orders(`department.${values.department as Department}`) : "",
    deadline: String(values.deadline ?? ""),
    place: String(values.place ?? ""),
    text: String(values.text ?? ""),
  });
  return (
    <>
      <p className="mt-0.5">
        {documentId ? (
          <Link href={documentPath(no, documentId)} className="hover:underline">
            {sentence}
          </Link>
        ) : (
          sentence
        )}
      </p>
      {values.reason && <Quote label={t("reason")} text={String(values.reason)} />}
      {values.proposal && <Quote label={t("proposal")} text={String(values.proposal)} />}
      {values.remark && <Quote label={orders("remark")} text={String(values.remark)} />}
    </>
  );
}

function Quote({ label, text }: { label: string; text: string }) {
  return (
    <p className="mt-1.5 rounded-md bg-wash px-3 py-2 text-sm whitespace-pre-line">
      <span className="block text-xs text-ink-faint">{label}</span>
      {text}
    </p>
  );
}

function useWho() {
  const t = useTranslations("orders");
  const language = useLocale();
  return (by: By): string => {
    if (by.kind === "system") return t("system");
    if (by.kind === "customer") return t("nameOf", { name: by.customer.name, place: by.customer.company });
    return t("nameOf", { name: nameIn(by.person, language), place: t(`department.${by.person.department}`) });
  };
}
