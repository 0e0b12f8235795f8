"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { send } from "@/components/api-client";
import { Pick } from "@/components/form/inputs/choice";
import { languageChoices } from "@/components/shell/language-choices";
import { useToast } from "@/components/ui/toast";
import { useProblemWords } from "@/components/use-problem-words";

/** The language of pages and letters, kept with the person. */
export function LanguageChoice() {
  const t = useTranslations("pages.profile");
  const language = useLocale();
  const router = useRouter();
  const toast = useToast();
  const words = useProblemWords();
  const [, start] = useTransition();
  const choose = (next: string) =>
    start(async () => {
      try {
        await send("/api/v1/me", { method: "PATCH", body: { language: next } });
        router.refresh();
      } catch (error) {
        // Whatever a transition throws takes the page's place.
        toast(words(error), "bad");
      }
    });
  return (
    <fieldset>
      <legend className="sr-only">{t("language")}</legend>
      <div className="flex flex-wrap gap-2">
        {languageChoices.map(({ value, label, lang }) => (
          <Pick key={value} label={label} lang={lang} type="radio" name="language" value={value} checked={value === language} onChange={() => choose(value)} />
        ))}
      </div>
    </fieldset>
  );
}
