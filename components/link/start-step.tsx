"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { StepSheet } from "./step-sheet";
import { useExchange } from "./use-exchange";

type StartStepProps = { secret: string | null; company: string; begun: (secret: string, mail: string) => void; dead: () => void };

/** Nothing has happened yet; a press begins it. */
export function StartStep({ secret, company, begun, dead }: StartStepProps) {
  const t = useTranslations("link");
  const { exchange, busy, failure } = useExchange({ begun, dead });
  return (
    <StepSheet icon="pen" title={t("waiting")}>
      <p className="mt-2 text-ink-soft">{t("waitingSays", { company })}</p>
      <div className="mt-6 space-y-4">
        {failure && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
        <Button look="primary" icon="mail" wide busy={busy} disabled={!secret} onClick={() => secret && exchange(secret)}>
          {t("sendCode")}
        </Button>
        <p className="text-center text-sm text-ink-faint">{t("nothingYet")}</p>
      </div>
    </StepSheet>
  );
}
