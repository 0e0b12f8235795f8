"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LonePage } from "./lone-page";

export type FailedPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page that failed by a defect of ours: says so with the number that the server's log has, and tries again. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const t = useTranslations("pages.shell");
  const ui = useTranslations("pages.ui");
  const again = (
    <Button look="primary" onClick={reset}>
      {ui("retry")}
    </Button>
  );
  return (
    <LonePage icon="alert" title={t("failed")} action={again}>
      {t("failedSays", { id: error.digest ?? "—" })}
    </LonePage>
  );
}
