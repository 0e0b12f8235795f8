"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";

/** Checks the whole ledger once more. */
export function CheckAgain() {
  const t = useTranslations("pages.audit");
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <Button look="primary" icon="audit" busy={busy} onClick={() => start(() => router.refresh())}>
      {busy ? t("checking") : t("check")}
    </Button>
  );
}
