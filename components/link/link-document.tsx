"use client";
import { useLocale, useTranslations } from "next-intl";
import { FilesAtProvider } from "@/components/rendition/files-at";
import { RenditionView } from "@/components/rendition/rendition-view";
import { Sheet } from "@/components/shell/page";
import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { LinkSeen } from "@/lib/door/contract/link";
import { AnswerByLink } from "./answer-by-link";
import { ChangeTable } from "./change-table";
import { LinkContact } from "./link-contact";
import { LinkOutcome } from "./link-outcome";
import { SignedSoFar } from "./signed-so-far";

const tones: Record<LinkSeen["state"], Tone> = {
  open: "wait",
  signed: "good",
  declined: "bad",
  void: "plain",
  unconfirmed: "wait",
  confirmed: "good",
  disputed: "bad",
};

/** Everything that a customer needs before he answers and after: what changes, the whole document, its PDF, whom to call. */
export function LinkDocument({ view }: { view: LinkSeen }) {
  const t = useTranslations("link");
  const language = useLocale();
  const asked = view.state === "open" || view.state === "unconfirmed";
  return (
    <FilesAtProvider value="/api/v1/link/attachments">
      <div className="space-y-6">
        <header>
          <Badge tone={tones[view.state]}>{t(`state.${view.state}`)}</Badge>
          <h1 className="mt-2 text-2xl font-semibold">{view.document.title[language]}</h1>
          <p className="mt-1 text-ink-soft">
            {t("order", { no: view.no })} · {t("forCustomer", { customer: view.customer.name })}
          </p>
        </header>
        <LinkOutcome view={view} />
        {view.change && <ChangeTable change={view.change} />}
        {view.ends && <OrderEnds no={view.no} reason={view.ends} asked={asked} />}
        {view.rendition && (
          <Sheet title={t("whole")} aside={<PdfLink sealed={view.sealed} />}>
            {asked && <p className="mb-4 text-sm text-ink-soft">{view.slot ? t("wholeSays") : t("wholeToConfirm")}</p>}
            <RenditionView rendition={view.rendition} />
            <SignedSoFar signatures={view.signatures} />
          </Sheet>
        )}
        <LinkContact contact={view.contact} />
        {asked && view.rendition && <AnswerByLink view={view} rendition={view.rendition} />}
      </div>
    </FilesAtProvider>
  );
}

/** The change asked for is that there is no order any more. */
function OrderEnds({ no, reason, asked }: { no: string; reason: string; asked: boolean }) {
  const t = useTranslations("link");
  return (
    <Sheet title={t("changes")}>
      <p className="font-semibold">{t("ends", { no })}</p>
      {asked && <p className="mt-1 text-ink-soft">{t("endsSays")}</p>}
      <dl className="mt-3">
        <dt className="text-ink-faint">{t("endsWhy")}</dt>
        <dd className="whitespace-pre-line">{reason}</dd>
      </dl>
    </Sheet>
  );
}

function PdfLink({ sealed }: { sealed: boolean }) {
  const t = useTranslations("link");
  return (
    <ButtonLink href="/api/v1/link/pdf" target="_blank" prefetch={false} small icon="file">
      {sealed ? t("pdfSealed") : t("pdfToRead")}
    </ButtonLink>
  );
}
