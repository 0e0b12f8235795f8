"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";
import { RenditionView } from "@/components/rendition/rendition-view";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { AreaField, EntryField, TickField } from "@/components/ui/entry-field";
import type { Rendition } from "@/lib/form/rendition";
import type { Meaning } from "@/lib/order/slot";
import { MarkInput, type SavedStrokes, savedMark } from "./mark-input";
import { type Signature, useSignature } from "./use-signature";

export type SignDialogProps = {
  close: () => void;
  /** The document's name and number. */
  title: string;
  meaning: Meaning;
  /** Submitting is the author's signature. */
  submits?: boolean;
  signer: { name: string; department: string; title: string };
  /** Exactly what is signed: the document, then the slot's own answers where it asks for some. */
  shown: Rendition[];
  saved: SavedStrokes | null;
  mayReserve?: boolean;
  /** Where a reason is signed with it, what the reason is called: it stands in the place of the remark. */
  reason?: string;
  sign: (signature: Signature) => Promise<void>;
};

/** Everything that a signature needs, on one sheet: what is signed, what it means, the mark, the password again. */
export function SignDialog({ close, title, meaning, submits, shown, sign, ...asked }: SignDialogProps) {
  const t = useTranslations("signing");
  const meanings = useTranslations("orders.meaning");
  const does = submits ? t("submitAndSign") : t("sign");
  const mark = useRef<HTMLDivElement>(null);
  const signature = useSignature({ proof: "password", sign, needsReason: asked.reason !== undefined, ready: savedMark(asked.saved) });
  return (
    <Dialog open onOpenChange={close} wide title={`${does} · ${title}`} lead={t("lead", { meaning: meanings(meaning) })}>
      <form
        ref={signature.form}
        noValidate
        className="grid gap-6 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog lives inside the form's page: the press must not submit what lies beneath.
          event.stopPropagation();
          void signature.submit();
        }}
      >
        <Shown shown={shown} mark={mark} />
        <div ref={mark} className="space-y-6 self-start lg:sticky lg:top-0">
          <Asked {...asked} signature={signature} />
          <DialogFoot failure={signature.failure} busy={signature.busy} close={close}>
            <Button type="submit" look="seal" icon="pen" busy={signature.busy}>
              {does}
            </Button>
          </DialogFoot>
        </div>
      </form>
    </Dialog>
  );
}

/** What is signed; on a phone with the way past it to the mark. */
function Shown({ shown, mark }: { shown: Rendition[]; mark: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("signing");
  return (
    <section aria-label={t("what")} className="lg:order-first">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <p className="text-sm text-ink-soft">{t("reads")}</p>
        <button type="button" onClick={() => mark.current?.scrollIntoView()} className="link min-h-11 shrink-0 text-sm lg:hidden">
          {t("toMark")}
        </button>
      </div>
      <div className="space-y-6 rounded-md border border-line bg-paper px-4 py-5 sm:px-6">
        {shown.map((rendition) => (
          <RenditionView key={`${rendition.form} ${rendition.title.en}`} rendition={rendition} small />
        ))}
      </div>
    </section>
  );
}

type AskedProps = Pick<SignDialogProps, "signer" | "saved" | "mayReserve" | "reason"> & { signature: ReturnType<typeof useSignature> };

/** Mark, remark or reason, consent, password. */
function Asked({ signer, saved, mayReserve, reason, signature }: AskedProps) {
  const t = useTranslations("signing");
  const ui = useTranslations("pages.ui");
  const { missing } = signature;
  return (
    <>
      <MarkInput saved={saved} onChange={signature.setMark} error={missing.mark} />
      <p className="text-sm text-ink-soft">{t("signedAs", signer)}</p>
      {mayReserve && (
        <TickField
          id="sign-reservation"
          checked={signature.reservation}
          onChange={(event) => signature.setReservation(event.target.checked)}
          label={t("reservation")}
          hint={t("reservationHint")}
        />
      )}
      <AreaField
        id="sign-remark"
        rows={2}
        label={reason ?? t("remark")}
        optionalWord={reason || signature.reservation ? undefined : ui("optional")}
        maxLength={reason ? 1000 : 500}
        value={signature.remark}
        onChange={(event) => signature.setRemark(event.target.value)}
        error={missing.remark}
      />
      <TickField
        id="sign-consent"
        checked={signature.agreed}
        onChange={(event) => signature.setAgreed(event.target.checked)}
        label={t.raw("consent")}
        error={missing.consent}
      />
      <EntryField
        id="sign-password"
        type="password"
        autoComplete="current-password"
        label={t("password")}
        value={signature.password}
        onChange={(event) => signature.setPassword(event.target.value)}
        error={missing.password}
        className="sm:max-w-sm"
      />
    </>
  );
}
