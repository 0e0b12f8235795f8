"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StepSheet } from "./step-sheet";

/** The same page for every link that opens nothing, whatever the reason. */
export function DeadLink({ earlier }: { earlier: (() => void) | null }) {
  const t = useTranslations("link");
  return (
    <StepSheet icon="link" title={t("dead")} reached>
      <p className="mt-2 text-ink-soft">{t("deadSays")}</p>
      {earlier && (
        <Button wide className="mt-6" onClick={earlier}>
          {t("toEarlier")}
        </Button>
      )}
    </StepSheet>
  );
}
