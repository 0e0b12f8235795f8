import { useLocale, useTranslations } from "next-intl";
import { RenditionView } from "@/components/rendition/rendition-view";
import { InstantText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import type { Rendition } from "@/lib/form/rendition";
import type { Signed } from "@/lib/order/events";
import type { Version } from "@/lib/order/order";
import { nameIn } from "@/lib/order/people";
import { SignatureBlock } from "./signature-block";
import type { Known } from "./whose";

/** A version with what was shown and signed. `readingCopy`: without what its reader may not see. */
export type ShownVersion = Version & { rendition: Rendition; signatures: Signed[]; readingCopy: boolean };

type DocumentPaperProps = { version: ShownVersion; people: Known[]; number: string };

/** A submitted document as it reads: what it says, and who has signed it. */
export function DocumentPaper({ version, people, number }: DocumentPaperProps) {
  const t = useTranslations("pages.document");
  return (
    <div className="space-y-6">
      <Standing version={version} />
      <div className="sheet px-5 py-7 sm:px-9 sm:py-10 print:p-0">
        <p className="mb-4 text-sm text-ink-faint figures">{number}</p>
        <RenditionView rendition={version.rendition} />
        <section className="mt-9 border-t-2 border-ink pt-5">
          <h3 className="mb-4 font-semibold">{t("signatures")}</h3>
          <ul className="grid gap-4 sm:grid-cols-2">
            {version.slots.map((slot) => (
              <SignatureBlock key={slot.id} slot={slot} signed={version.signatures.find((one) => one.slotId === slot.id)} people={people} />
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function Standing({ version }: { version: ShownVersion }) {
  const t = useTranslations("pages.document");
  return (
    <>
      {version.voided && <Voided version={version} />}
      <NoticeAnswer version={version} />
      {version.readingCopy && <Notice>{t("readingCopySays")}</Notice>}
    </>
  );
}

/** What the customer answered to a result notice (5.1), or that he has not yet. */
function NoticeAnswer({ version }: { version: ShownVersion }) {
  const t = useTranslations("pages.document");
  const language = useLocale();
  const { answer, form, outcome } = version;
  if (form.id !== "resultNotice" || outcome !== "pass") return null;
  if (!answer) return <Notice tone="wait">{t("unconfirmed", { times: version.reminded?.length ?? 0 })}</Notice>;
  const by = "customer" in answer.by ? answer.by.name : nameIn(answer.by, language);
  const says = answer.how === "disputed" ? "disputed" : "customer" in answer.by ? "confirmed" : "confirmationRecorded";
  return (
    <Notice tone={answer.how === "confirmed" ? "good" : "bad"} title={t(says, { by })}>
      <p className="text-ink-soft">
        <InstantText at={answer.at} />
      </p>
      {answer.text && <p className="mt-1 whitespace-pre-line">{answer.text}</p>}
    </Notice>
  );
}

/** Why a version counts for nothing any more. */
export function Voided({ version }: { version: Pick<ShownVersion, "voided" | "version"> }) {
  const t = useTranslations("pages.document");
  const ui = useTranslations("pages.ui");
  const language = useLocale();
  const { voided } = version;
  if (!voided) return null;
  const by = "customer" in voided.by ? voided.by.name : nameIn(voided.by, language);
  return (
    <Notice tone="bad" title={t(`voided.${voided.how}`, { by, version: version.version })}>
      <p className="whitespace-pre-line">{voided.reason}</p>
      {voided.proposal && (
        <p className="mt-1 whitespace-pre-line">
          {t("proposal")}
          {ui("colon")}
          {voided.proposal}
        </p>
      )}
    </Notice>
  );
}
