"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { useKeptAnswers } from "./use-kept-answers";

/** Says that what was typed here earlier was put back, and lets one begin afresh. */
export function KeptNotice({ restored, afresh }: Pick<ReturnType<typeof useKeptAnswers>, "restored" | "afresh">) {
  const t = useTranslations("filling");
  if (!restored) return null;
  return (
    <Notice
      tone="note"
      title={t("restored")}
      action={
        <Button small onClick={afresh}>
          {t("afresh")}
        </Button>
      }
    />
  );
}
