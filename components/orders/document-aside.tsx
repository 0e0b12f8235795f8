import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import type { OrderDocument, Version } from "@/lib/order/order";
import { nameIn } from "@/lib/order/people";
import type { TimeLeft } from "@/lib/order/time-left";
import { DocumentState } from "./document-state";
import { DueText } from "./due-text";
import { documentApi, documentPath } from "./paths";

type DocumentAsideProps = {
  no: string;
  document: OrderDocument;
  shown: Version | undefined;
  readingCopy: boolean;
  time: TimeLeft;
  today: string;
  clause: string;
  children?: ReactNode;
};

/** What a document is, how it stands, and its versions. */
export function DocumentAside({ no, document, shown, readingCopy, time, today, clause, children }: DocumentAsideProps) {
  const t = useTranslations("pages.document");
  const orders = useTranslations("orders");
  const language = useLocale();
  const facts: [string, ReactNode][] = [
    [t("state"), <DocumentState key="state" document={document} />],
    [t("department"), orders(`department.${document.department}`)],
    [t("clause"), clause],
    ...(time.due ? ([[t("due"), <DueText key="due" time={time} today={today} />]] as [string, ReactNode][]) : []),
    ...(shown
      ? ([
          [t("version"), `${shown.version}`],
          [t("author"), nameIn(shown.author, language)],
          [t("submitted"), <InstantText key="submitted" at={shown.submittedAt} />],
        ] as [string, ReactNode][])
      : []),
    ...(shown?.completedAt ? ([[t("completed"), <InstantText key="completed" at={shown.completedAt} />]] as [string, ReactNode][]) : []),
  ];
  return (
    <aside className="space-y-6 print:hidden">
      {children}
      <Sheet title={t("about")}>
        <dl className="space-y-2.5">
          {facts.map(([label, value]) => (
            <div key={label} className="grid grid-cols-[5.5rem_1fr] gap-3">
              <dt className="text-ink-faint">{label}</dt>
              <dd className="min-w-0">{value}</dd>
            </div>
          ))}
        </dl>
        {shown && (
          <div className="mt-5 space-y-3 border-t border-line pt-4">
            <a
              href={`${documentApi(no, document.id)}/pdf?version=${shown.version}`}
              target="_blank"
              rel="noreferrer"
              className="link inline-flex min-h-11 items-center gap-2"
            >
              <Icon name="file" />
              {shown.file && !readingCopy ? t("sealedPdf") : t("readingPdf")}
            </a>
            {!readingCopy && (
              <details className="text-sm text-ink-soft">
                <summary className="min-h-8">{t("fingerprint")}</summary>
                <code className="mt-1 block text-xs break-all">{shown.contentHash}</code>
              </details>
            )}
          </div>
        )}
      </Sheet>
      {document.versions.length > 1 && (
        <Sheet title={t("versions")}>
          <ul className="space-y-2">
            {[...document.versions].reverse().map((version) => (
              <li key={version.version} className="flex items-center justify-between gap-3">
                <Link href={`${documentPath(no, document.id)}?version=${version.version}`} className="link">
                  {orders("version", { version: version.version })}
                </Link>
                <Badge tone={version.state === "void" ? "bad" : "plain"}>{orders(`state.${version.state}`)}</Badge>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </aside>
  );
}
