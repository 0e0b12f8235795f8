"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ApiProblem, newKey, send } from "@/components/api-client";
import { told } from "@/components/set-faults";
import { canonicalHash } from "@/components/signing/canonical-hash";
import type { SavedStrokes } from "@/components/signing/mark-input";
import { SignDialog, type SignDialogProps } from "@/components/signing/sign-dialog";
import type { Signature } from "@/components/signing/use-signature";
import { useToast } from "@/components/ui/toast";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Rendition } from "@/lib/form/rendition";
import type { FormId } from "@/lib/order/facts";
import type { Meaning } from "@/lib/order/slot";
import { documentApi } from "./paths";

export type SlotToSign = {
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

/** `form`: where the slot's own answers are typed; `signed`: what is to be done once it is signed. */
type SlotSigningProps = SlotToSign & {
  close: () => void;
  form?: UseFormReturn<Answers>;
  signed?: () => void;
  answers: Answers | undefined;
  slotRendition: Rendition | undefined;
};

/** The dialog in which a slot is signed, with its own answers where it asked for some. */
export function SlotSigning(props: SlotSigningProps) {
  const { title, meaning, mayReserve, signer, saved, close, rendition, slotRendition } = props;
  const sign = useSlotSignature(props);
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

/** Sends the signature that was given in the dialog, and shows the page as it then stands; what the portal refuses is thrown, for the dialog to say. */
function useSlotSignature({ no, documentId, version, slotId, contentHash, rendition, slotRendition, answers, form, signed, close }: SlotSigningProps) {
  const t = useTranslations("signing");
  const router = useRouter();
  const toast = useToast();
  // One intent for as long as the dialog stands: pressing again after a lost line must not sign twice.
  const [key] = useState(newKey);
  return async ({ mark, remark, reservation, password, consent }: Signature) => {
    const slot = slotRendition ? { slot: await canonicalHash(slotRendition) } : {};
    const seen = { content: contentHash, rendition: await canonicalHash(rendition), consent, ...slot };
    const body = { version, slotId, reservation, ...(answers && { answers }), seen, mark, remark, password };
    try {
      const sending = send(`${documentApi(no, documentId)}/signatures`, { method: "POST", key, body });
      await (form ? told(form, sending) : sending);
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
}
