"use client";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { FormFrame } from "@/components/form/form-frame";
import { keptName } from "@/components/form/kept-draft";
import { useFillForm } from "@/components/form/use-fill-form";
import { useKeptAnswers } from "@/components/form/use-kept-answers";
import { Sheet } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/use-say";
import { formNamed } from "@/forms/catalogue";
import type { ErasedPart } from "@/lib/form/define-form";
import type { Answers } from "@/lib/form/field";
import { slotRenditionOf } from "@/lib/form/rendition-of";
import { startAnswers } from "@/lib/form/start-answers";
import { documentApi } from "./paths";
import { SlotSigning, type SlotToSign } from "./slot-signing";

/** One's own place on a document: its questions where it asks some, then the signature. */
export function SignSlot(props: SlotToSign) {
  const form = formNamed(props.formId);
  const part = Object.hasOwn(form.slotFields, props.slotId) ? form.slotFields[props.slotId] : undefined;
  return part ? <AskingSlot {...props} part={part} /> : <PlainSlot {...props} />;
}

function PlainSlot(props: SlotToSign) {
  const t = useTranslations("signing");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="seal" icon="pen" wide onClick={() => setOpen(true)}>
        {t("sign")}
      </Button>
      {open && <SlotSigning {...props} close={() => setOpen(false)} answers={undefined} slotRendition={undefined} />}
    </>
  );
}

function AskingSlot({ part, ...props }: SlotToSign & { part: ErasedPart }) {
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
      {complete && <SlotSigning {...props} close={() => setComplete(null)} form={form} signed={forget} answers={complete} slotRendition={slotRendition} />}
    </section>
  );
}
