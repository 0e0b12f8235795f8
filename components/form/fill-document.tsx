"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { type FieldFault, faultsOf, newKey, send } from "@/components/api-client";
import { LiveMargin } from "@/components/margin/live-margin";
import { told } from "@/components/set-faults";
import { canonicalHash } from "@/components/signing/canonical-hash";
import type { SavedStrokes } from "@/components/signing/mark-input";
import { SignDialog, type SignDialogProps } from "@/components/signing/sign-dialog";
import type { Signature } from "@/components/signing/use-signature";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useSay } from "@/components/use-say";
import { formNamed } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { renditionOf } from "@/lib/form/rendition-of";
import type { Lineage } from "@/lib/form/start-answers";
import { contentOf } from "@/lib/order/content";
import type { FormId } from "@/lib/order/facts";
import { DraftConflict } from "./draft-conflict";
import { DraftStateText } from "./draft-state-text";
import { FormFoot } from "./form-foot";
import { FormFrame } from "./form-frame";
import { keptName } from "./kept-draft";
import type { OpenedDraft } from "./saved-draft";
import { useDraft } from "./use-draft";
import { useFillForm } from "./use-fill-form";

export type FillDocumentProps = {
  no: string;
  documentId: string;
  formId: FormId;
  /** The number that this submission gets. */
  version: number;
  context: FormContext;
  draft: OpenedDraft & { lineage: Lineage };
  signer: SignDialogProps["signer"];
  saved: SavedStrokes | null;
};

/** What a form's page offers under one of its inputs. */
const beside: Partial<Record<FormId, Record<string, ReactNode>>> = { financeReport: { target: <LiveMargin /> } };

/** A document while it is written: its form, kept as a draft, and the author's signature that submits it. */
export function FillDocument(props: FillDocumentProps) {
  const { formId, context, draft } = props;
  const definition = formNamed(formId);
  const form = useFillForm(definition, context, draft.answers);
  const [complete, setComplete] = useState<Answers | null>(null);
  const [refused, setRefused] = useState<FieldFault[]>([]);
  const close = () => setComplete(null);
  // What has to be corrected stands beneath the dialog.
  const refuse = (faults: FieldFault[]) => {
    setRefused(faults);
    close();
  };
  return (
    <FormFrame
      form={form}
      questions={definition}
      context={context}
      lineage={draft.lineage}
      onComplete={setComplete}
      refused={refused}
      under={beside[formId]}
      foot={(left) => <Foot {...props} left={left} complete={complete} close={close} refuse={refuse} />}
    />
  );
}

type FootProps = FillDocumentProps & { left: number; complete: Answers | null; close: () => void; refuse: (faults: FieldFault[]) => void };

function Foot({ no, documentId, formId, version, context, draft, signer, saved, left, complete, close, refuse }: FootProps) {
  const t = useTranslations("filling");
  const signing = useTranslations("signing");
  const say = useSay();
  const router = useRouter();
  const toast = useToast();
  const form = useFormContext<Answers>();
  const { formState } = form;
  const place = `/api/v1/orders/${encodeURIComponent(no)}/documents/${encodeURIComponent(documentId)}`;
  const kept = keptName(context.author?.id ?? "", place);
  const { state, openedWith, keepMine, keepTheirs, finish } = useDraft({ place: `${place}/draft`, kept, version }, draft);
  const definition = formNamed(formId);
  const rendition = useMemo(() => complete && renditionOf(definition, complete, context), [complete, definition, context]);
  // One intent for one set of answers: pressing again after a lost line must not submit twice.
  const key = useMemo(() => (complete ? newKey() : ""), [complete]);

  const sign = async ({ mark, remark, password, consent }: Signature) => {
    if (!complete || !rendition) return;
    const content = contentOf(documentId, version, { id: formId, version: definition.version }, complete);
    const seen = { content: await canonicalHash(content), rendition: await canonicalHash(rendition), consent };
    const body = { answers: complete, terms: openedWith(), seen, mark, remark, password };
    await told(form, send(`${place}/submissions`, { method: "POST", key, body })).catch((error: unknown) => {
      const faults = faultsOf(error);
      if (faults.length > 0) refuse(faults);
      throw error;
    });
    finish();
    close();
    toast(signing("submitted"));
    router.push(`/orders/${encodeURIComponent(no)}`);
    router.refresh();
  };

  return (
    <>
      <FormFoot state={<DraftStateText state={state} />}>
        {left > 0 && formState.submitCount === 0 && <p className="self-center text-sm text-ink-faint">{t("sectionLeft", { count: left })}</p>}
        <Button
          icon="print"
          disabled={state.name !== "saved" && state.name !== "fresh"}
          onClick={() => window.open(`${place}/draft/pdf`, "_blank", "noopener")}
        >
          {t("draftPdf")}
        </Button>
        <Button type="submit" look="primary" icon="pen">
          {t("review")}
        </Button>
      </FormFoot>
      {state.name === "conflict" && (
        <DraftConflict theirs={state.theirs} keepMine={() => keepMine(state.theirs)} keepTheirs={() => state.theirs && keepTheirs(state.theirs)} />
      )}
      {rendition && (
        <SignDialog close={close} submits title={say(definition.title)} meaning="prepared" signer={signer} shown={[rendition]} saved={saved} sign={sign} />
      )}
    </>
  );
}
