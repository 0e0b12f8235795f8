"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { RenditionView } from "@/components/rendition/rendition-view";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { describedBy, FieldError, FieldShell } from "@/components/ui/field-shell";
import { Notice } from "@/components/ui/notice";
import type { Rendition } from "@/lib/form/rendition";
import type { Meaning } from "@/lib/order/slot";
import { MarkInput, type SavedStrokes, savedMark } from "./mark-input";
import { type Signature, useSignature } from "./use-signature";

export type SignDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
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
export function SignDialog({ open, onOpenChange, title, ...rest }: SignDialogProps) {
  const t = useTranslations("signing");
  const meaning = useTranslations("orders.meaning");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      wide
      title={`${rest.submits ? t("submitAndSign") : t("sign")} · ${title}`}
      lead={t("lead", { meaning: meaning(rest.meaning) })}
    >
      <SignForm {...rest} close={() => onOpenChange(false)} />
    </Dialog>
  );
}

function SignForm({
  submits,
  signer,
  shown,
  saved,
  mayReserve,
  reason,
  sign,
  close,
}: Omit<SignDialogProps, "open" | "onOpenChange" | "title"> & { close: () => void }) {
  const t = useTranslations("signing");
  const ui = useTranslations("pages.ui");
  const signature = useSignature({ proof: "password", sign, needsReason: reason !== undefined, ready: savedMark(saved) });
  const { missing } = signature;
  const mark = useRef<HTMLDivElement>(null);
  return (
    <form
      noValidate
      className="grid gap-6 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog lives inside the form's page: the press must not submit what lies beneath.
        event.stopPropagation();
        void signature.submit();
      }}
    >
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
      <div ref={mark} className="space-y-6 self-start lg:sticky lg:top-0">
        <MarkInput saved={saved} onChange={signature.setMark} error={missing.mark} suggestion={signer.name} />
        <p className="text-sm text-ink-soft">{t("signedAs", signer)}</p>
        {mayReserve && <Tick checked={signature.reservation} onChange={signature.setReservation} label={t("reservation")} hint={t("reservationHint")} />}
        <FieldShell
          id="sign-remark"
          label={reason ?? t("remark")}
          optionalWord={reason || signature.reservation ? undefined : ui("optional")}
          error={missing.remark}
        >
          <textarea
            rows={2}
            maxLength={reason ? 1000 : 500}
            value={signature.remark}
            onChange={(event) => signature.setRemark(event.target.value)}
            className="entry field-sizing-content"
            {...describedBy("sign-remark", { error: missing.remark })}
          />
        </FieldShell>
        <div>
          <Tick checked={signature.agreed} onChange={signature.setAgreed} label={t.raw("consent")} />
          <FieldError id="sign-consent" error={missing.consent} />
        </div>
        <FieldShell id="sign-password" label={t("password")} error={missing.password}>
          <input
            type="password"
            autoComplete="current-password"
            value={signature.password}
            onChange={(event) => signature.setPassword(event.target.value)}
            className="entry sm:max-w-sm"
            {...describedBy("sign-password", { error: missing.password })}
          />
        </FieldShell>
        {signature.failure && (
          <Notice tone="bad" urgent>
            {signature.failure}
          </Notice>
        )}
        <DialogActions>
          <Button onClick={close} disabled={signature.busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" look="seal" icon="pen" busy={signature.busy}>
            {submits ? t("submitAndSign") : t("sign")}
          </Button>
        </DialogActions>
      </div>
    </form>
  );
}

export function Tick({ checked, onChange, label, hint }: { checked: boolean; onChange: (checked: boolean) => void; label: string; hint?: string }) {
  return (
    <label className="flex items-start gap-3 rounded-md py-1.5">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} className="mt-0.5 size-5 shrink-0 accent-seal" />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-faint">{hint}</span>}
      </span>
    </label>
  );
}
