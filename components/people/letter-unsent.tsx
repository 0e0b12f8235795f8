"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { usePersonName } from "@/components/shell/person-name";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { ListedPerson } from "@/lib/company/people";
import type { Words } from "@/lib/form/words";

/** The letter with the link for his password did not go out: why, and the same again. */
export function LetterUnsent({ person, why }: { person: ListedPerson; why: Words }) {
  const t = useTranslations("people");
  const language = useLocale();
  const name = usePersonName()(person);
  const router = useRouter();
  const say = useToast();
  const { busy, failure, run } = useErrand();
  const again = async () => {
    const done = await run(async (key) => {
      await send(`/api/v1/people/${person.id}/${person.active ? "password-resets" : "invitations"}`, { method: "POST", key });
    });
    if (done) say(t("sentAgain", { name }));
    router.refresh();
  };
  return (
    <div className="space-y-1.5">
      <Badge tone="bad">{t("unsent")}</Badge>
      <p className="text-sm text-ink-soft">{why[language]}</p>
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
