import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useDocumentName } from "@/components/orders/document-name";
import { documentPath, orderPath } from "@/components/orders/paths";
import { useNameOf } from "@/components/orders/people-words";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import type { Words } from "@/lib/form/words";
import type { Proof, Standing } from "@/lib/order/conformance";
import type { Departure } from "@/lib/order/departures";
import { partsOfId } from "@/lib/order/document-id";

export type ShownStanding = Standing & { title: Words };

/** Clauses of a chapter: what each wants, the evidence with who signed it and when, and what departed from the straight way. */
export function ClauseList({ no, standings }: { no: string; standings: ShownStanding[] }) {
  const t = useTranslations("conformance");
  const language = useLocale();
  return (
    <ul className="divide-y divide-line">
      {standings.map(({ clause, title, met, applies, proofs, departures }) => (
        <li
          key={clause}
          className="grid break-inside-avoid gap-x-5 gap-y-1.5 px-5 py-3 md:grid-cols-[15rem_7.5rem_minmax(0,1fr)] print:grid-cols-[11rem_6rem_minmax(0,1fr)] print:py-2"
        >
          <p>
            <span className="mr-2 font-semibold figures">{clause}</span>
            {title[language]}
          </p>
          <p>
            {applies ? (
              <Badge tone={met ? "good" : "wait"} icon={met ? "check" : "clock"}>
                {t(met ? "met" : "unmet")}
              </Badge>
            ) : (
              <Badge tone="plain">{t("inapplicable")}</Badge>
            )}
          </p>
          <div className="min-w-0 space-y-1.5 text-sm">
            {proofs.map((proof) => (
              <ProofLine key={`${proof.documentId} ${proof.at} ${"id" in proof.by ? proof.by.id : proof.by.name}`} no={no} proof={proof} />
            ))}
            {departures.map((departure) => (
              <DepartureLine key={`${departure.kind} ${departure.documentId} ${departure.reason}`} no={no} departure={departure} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function ProofLine({ no, proof: { documentId, by, at, onTime } }: { no: string; proof: Proof }) {
  const t = useTranslations("conformance");
  const nameOf = useDocumentName();
  const personOf = useNameOf();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <Link href={documentId ? documentPath(no, documentId) : `${orderPath(no)}?view=execution`} className="link">
        {documentId ? nameOf(partsOfId(documentId)) : t("log")}
      </Link>
      <span className="text-ink-soft">{personOf(by)}</span>
      <span className="text-ink-faint">
        <InstantText at={at} />
      </span>
      {onTime !== undefined && <Badge tone={onTime ? "good" : "bad"}>{t(onTime ? "onTime" : "late")}</Badge>}
    </p>
  );
}

function DepartureLine({ no, departure: { kind, documentId, reason } }: { no: string; departure: Departure }) {
  const t = useTranslations("conformance.exception");
  const nameOf = useDocumentName();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-seal-deep">
      <span className="font-medium">{t(kind)}</span>
      {documentId && (
        <Link href={documentPath(no, documentId)} className="link">
          {nameOf(partsOfId(documentId))}
        </Link>
      )}
      {reason && <span className="whitespace-pre-line text-ink-soft">{reason}</span>}
    </p>
  );
}
