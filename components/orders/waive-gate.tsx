"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { newKey, send } from "@/components/api-client";
import { canonicalHash } from "@/components/signing/canonical-hash";
import type { SavedStrokes } from "@/components/signing/mark-input";
import { SignDialog, type SignDialogProps } from "@/components/signing/sign-dialog";
import type { Signature } from "@/components/signing/use-signature";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { Rendition } from "@/lib/form/rendition";
import { named } from "@/lib/form/words";
import type { Gate } from "@/lib/order/gates";
import { closureWords } from "@/lib/words/closure";
import { useGateMissing } from "./gate-missing";
import { orderApi } from "./paths";

export type Waiver = { signer: SignDialogProps["signer"]; saved: SavedStrokes | null };
type WaiveGateProps = Waiver & { no: string; gate: Pick<Gate, "id" | "missing"> };

/** The general manager waives a condition for closing, with his reason and signature (8.1). */
export function WaiveGate({ no, gate, signer, saved }: WaiveGateProps) {
  const t = useTranslations("closure");
  const words = useTranslations("pages.order");
  const router = useRouter();
  const toast = useToast();
  const [key, setKey] = useState<string | null>(null);
  const name = words(`gate.${gate.id}`);
  const shown = useWaiverShown(no, gate);

  const sign = async ({ mark, remark, password, consent }: Signature) => {
    const seen = { rendition: await canonicalHash(shown), consent };
    const body = { gate: gate.id, reason: remark, missing: gate.missing, seen, mark, password };
    await send(`${orderApi(no)}/waivers`, { method: "POST", key: key ?? newKey(), body });
    setKey(null);
    toast(t("waived"));
    router.refresh();
  };
  return (
    <>
      <Button small look="danger" aria-label={t("waiveOf", { gate: name })} onClick={() => setKey(newKey())}>
        {t("waive")}
      </Button>
      {key && (
        <SignDialog
          close={() => setKey(null)}
          title={t("waiveOf", { gate: name })}
          meaning="approved"
          signer={signer}
          shown={[shown]}
          saved={saved}
          reason={words("reason")}
          sign={sign}
        />
      )}
    </>
  );
}

/** What is signed: which condition of which order, what is missing, and what the waiver brings about. */
function useWaiverShown(no: string, gate: WaiveGateProps["gate"]): Rendition {
  const t = useTranslations("closure");
  const words = useTranslations("pages.order");
  const missing = useGateMissing();
  const { waiving, condition, missingNow, effect } = closureWords;
  const order = words("title", { no });
  const items = [
    { kind: "answer" as const, label: condition, value: words(`gate.${gate.id}`) },
    { kind: "answer" as const, label: missingNow, value: missing(gate), long: true as const },
    { kind: "answer" as const, label: effect, value: t("waivingSays"), long: true as const },
  ];
  return { form: "waiver", version: 1, clause: "8.1", title: waiving, sections: [{ title: named(order, order), items }] };
}
