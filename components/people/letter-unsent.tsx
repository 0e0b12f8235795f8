"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { Words } from "@/lib/form/words";

/** `place`: where the same is asked for again; `name`: whom the letter is for; `about`: more of whom, where the row does not say it. */
type LetterUnsentProps = { title: string; about?: string; why: Words | null; place: string; name: string };

/** A letter did not go out: why, and the same again. */
export function LetterUnsent({ title, about, why, place, name }: LetterUnsentProps) {
  const t = useTranslations("people");
  const language = useLocale();
  const router = useRouter();
  const say = useToast();
  const { busy, failure, run } = useErrand();
  const again = async () => {
    const done = await run(async (key) => {
      await send(place, { method: "POST", key });
    });
    if (done) say(t("sentAgain", { name }));
    router.refresh();
  };
  return (
    <div className="space-y-1.5">
      <Badge tone="bad">{title}</Badge>
      {about && <p className="text-sm break-words">{about}</p>}
      {why && <p className="text-sm text-ink-soft">{why[language]}</p>}
      <Button small icon="mail" busy={busy} aria-label={t("sendAgainTo", { name })} onClick={again}>
        {t("sendAgain")}
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-seal-deep">
          {failure}
        </p>
      )}
    </div>
  );
}
