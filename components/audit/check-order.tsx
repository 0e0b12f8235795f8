"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { orderApi } from "@/components/orders/paths";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { useProblemWords } from "@/components/use-problem-words";
import { type Verification, VerificationResult } from "./verification-result";

/** Checks one order's entries, seals and files, and says what was found. */
export function CheckOrder({ no }: { no: string }) {
  const t = useTranslations("pages.audit");
  const toast = useToast();
  const words = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Verification | null>(null);
  const check = async () => {
    setBusy(true);
    try {
      setResult(await send<Verification>(`${orderApi(no)}/verification`));
    } catch (error) {
      toast(words(error), "bad");
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon="audit" busy={busy} onClick={check}>
        {t("check")}
      </Button>
      <Dialog open={result !== null} onOpenChange={() => setResult(null)} title={t("order", { no })}>
        {result && <VerificationResult result={result} />}
      </Dialog>
    </>
  );
}
