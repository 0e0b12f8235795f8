import { useLocale, useTranslations } from "next-intl";
import { RenditionItems } from "@/components/rendition/rendition-items";
import { MarkPicture } from "@/components/signing/mark-picture";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { InstantText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import type { Signed } from "@/lib/order/events";
import type { SlotState } from "@/lib/order/order";
import { nameIn } from "@/lib/order/people";
import { type Known, useWhose } from "./whose";

type SignatureBlockProps = { slot: SlotState; signed: Signed | undefined; people: Known[] };

/** A place for a signature on a document, with the signature once it is there. */
export function SignatureBlock({ slot, signed, people }: SignatureBlockProps) {
  const t = useTranslations("signing");
  const meaning = useTranslations("orders.meaning");
  const whose = useWhose(people);
  return (
    <li
      className={classNames(
        "min-w-0 break-inside-avoid rounded-md border px-4 py-3",
        signed ? "border-line-strong bg-sheet" : "border-dashed border-line-strong bg-paper",
      )}
    >
      <p className="flex items-center justify-between gap-2 text-sm text-ink-soft">
        <span className="font-semibold">{meaning(slot.meaning)}</span>
        {slot.state === "struck" && <Badge tone="bad">{t("struck")}</Badge>}
        {signed?.reservation && <Badge tone="wait">{t("reserved")}</Badge>}
      </p>
      {signed ? (
        <Signature signed={signed} at={slot.at} />
      ) : (
        <p className="mt-2 flex min-h-16 items-center gap-2 text-ink-faint">
          <Icon name={slot.state === "struck" ? "cross" : "clock"} />
          {slot.state === "struck" ? whose(slot.for) : t("waitingFor", { whom: whose(slot.for) })}
        </p>
      )}
      {slot.added && <Added added={slot.added} />}
    </li>
  );
}

/** Why there is a place that the document did not have when it was submitted. */
function Added({ added: { by, at, reason } }: { added: NonNullable<SlotState["added"]> }) {
  const t = useTranslations("signing");
  const language = useLocale();
  return (
    <div className="mt-2 rounded-md bg-wash px-3 py-2 text-sm">
      <p className="text-ink-faint">{t.rich("addedBy", { who: nameIn(by, language), at: () => <InstantText at={at} /> })}</p>
      <p className="whitespace-pre-line">{reason}</p>
    </div>
  );
}

function Signature({ signed, at }: { signed: Signed; at: string | undefined }) {
  const t = useTranslations("signing");
  const department = useTranslations("orders.department");
  const language = useLocale();
  const { signer, mark, remark, circumstances, rendition } = signed;
  const name = "customer" in signer ? signer.name : nameIn(signer, language);
  return (
    <>
      <div className="mt-1 flex h-16 items-center">
        <MarkPicture mark={mark} says={t("signatureOf", { name })} className="h-14 max-w-full" />
      </div>
      <p className="border-t border-line pt-2 font-medium">
        {signer.name}
        {language === "en" && !("customer" in signer) && <span className="ml-2 font-normal text-ink-soft">{signer.latinName}</span>}
      </p>
      <p className="text-sm text-ink-faint">{"customer" in signer ? signer.company : `${department(signer.department)} · ${signer.title}`}</p>
      <p className="text-sm text-ink-faint">
        {at && <InstantText at={at} />} <span className="figures">(UTC{circumstances.offset})</span>
      </p>
      {remark && <p className="mt-2 text-sm whitespace-pre-line">{remark}</p>}
      {rendition && (
        <div className="mt-3 border-t border-line pt-3 text-sm">
          {rendition.sections.map((section) => (
            <RenditionItems key={section.title.en} items={section.items} />
          ))}
        </div>
      )}
    </>
  );
}
