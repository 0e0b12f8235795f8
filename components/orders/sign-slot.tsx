"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ApiProblem, newKey, send } from "@/components/api-client";
import { FormFrame } from "@/components/form/form-frame";
import { keptName } from "@/components/form/kept-draft";
import { useFillForm } from "@/components/form/use-fill-form";
import { useKeptAnswers } from "@/components/form/use-kept-answers";
import { Sheet } from "@/components/shell/page";
import { canonicalHash } from "@/components/signing/canonical-hash";
import type { SavedStrokes } from "@/components/signing/mark-input";
import { SignDialog, type SignDialogProps } from "@/components/signing/sign-dialog";
import type { Signature } from "@/components/signing/use-signature";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useSay } from "@/components/use-say";
import { formNamed } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import type { ErasedPart } from "@/lib/form/define-form";
import type { Answers } from "@/lib/form/field";
import type { Rendition } from "@/lib/form/rendition";
import { slotRenditionOf } from "@/lib/form/rendition-of";
import { startAnswers } from "@/lib/form/start-answers";
import type { FormId } from "@/lib/order/facts";
import type { Meaning } from "@/lib/order/slot";
import { documentApi } from "./paths";

export type SignSlotProps = {
  no: string;
  documentId: string;
  formId: FormId;
  version: number;
  slotId: string;
  meaning: Meaning;
  mayReserve: boolean;
  contentHash: string;
  rendition: Rendition;
  context: FormContext;
  title: string;
  signer: SignDialogProps["signer"];
  saved: SavedStrokes | null;
};

/** One's own place on a document: its questions where it asks some, then the signature. */
export function SignSlot(props: SignSlotProps) {
  const form = formNamed(props.formId);
  const part = Object.hasOwn(form.slotFields, props.slotId) ? form.slotFields[props.slotId] : undefined;
  return part ? <AskingSlot {...props} part={part} /> : <PlainSlot {...props} />;
}

function PlainSlot(props: SignSlotProps) {
  const t = useTranslations("signing");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="seal" icon="pen" wide onClick={() => setOpen(true)}>
        {t("sign")}
      </Button>
      {open && <Signing {...props} close={() => setOpen(false)} answers={undefined} slotRendition={undefined} />}
    </>
  );
}

function AskingSlot({ part, ...props }: SignSlotProps & { part: ErasedPart }) {
  const t = useTranslations("signing");
  const say = useSay();
  const start = useMemo(() => startAnswers(part, props.context), [part, props.context]);
  const form = useFillForm(part, props.context, start.answers);
  const place = `${documentApi(props.no, props.documentId)}/${props.version}/${props.slotId}`;
  const { forget } = useKeptAnswers(form, keptName(props.context.author?.id ?? "", place));
  const [complete, setComplete] = useState<Answers | null>(null);
  const slotRendition = complete ? slotRenditionOf(formNamed(props.formId), props.slotId, complete, props.context) : undefined;
  return (
    <section aria-label={say(part.title)}>
      <FormFrame
        form={form}
        questions={part}
        context={props.context}
        lineage={start.lineage}
        short
        onComplete={setComplete}
        foot={() => (
          <Sheet>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="text-ink-soft">{t("yourPart")}</p>
              <Button type="submit" look="seal" icon="pen">
                {t("sign")}
              </Button>
            </div>
          </Sheet>
        )}
      />
      {complete && <Signing {...props} close={() => setComplete(null)} signed={forget} answers={complete} slotRendition={slotRendition} />}
    </section>
  );
}

type SigningProps = SignSlotProps & { close: () => void; signed?: () => void; answers: Answers | undefined; slotRendition: Rendition | undefined };

function Signing({
  no,
  documentId,
  version,
  slotId,
  meaning,
  mayReserve,
  contentHash,
  rendition,
  title,
  signer,
  saved,
  close,
  signed,
  answers,
  slotRendition,
}: SigningProps) {
  const t = useTranslations("signing");
  const router = useRouter();
  const toast = useToast();
  // One intent for as long as the dialog stands: pressing again after a lost line must not sign twice.
  const [key] = useState(newKey);
  const sign = async ({ mark, remark, reservation, password, consent }: Signature) => {
    const slot = slotRendition ? { slot: await canonicalHash(slotRendition) } : {};
    const seen = { content: contentHash, rendition: await canonicalHash(rendition), consent, ...slot };
    const body = { version, slotId, reservation, ...(answers && { answers }), seen, mark, remark, password };
    try {
      await send(`${documentApi(no, documentId)}/signatures`, { method: "POST", key, body });
    } catch (error) {
      // Somebody was faster: the page behind the dialog shows how things stand.
      if (error instanceof ApiProblem && error.problem.status === 409) router.refresh();
      throw error;
    }
    signed?.();
    close();
    toast(t("done"));
    router.refresh();
  };
  return (
    <SignDialog
      close={close}
      title={title}
      meaning={meaning}
      signer={signer}
      shown={slotRendition ? [rendition, slotRendition] : [rendition]}
      saved={saved}
      mayReserve={mayReserve}
      sign={sign}
    />
  );
}
