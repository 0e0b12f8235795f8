"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuChoices } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { useProblemWords } from "@/components/use-problem-words";
import type { Language } from "@/lib/form/words";
import { languageChoices } from "./language-choices";

const aYear = 31_536_000;

/** Changes the language of every page at once. `onChoose` keeps the choice with the person's profile. */
export function LanguageSwitch({ onChoose }: { onChoose?: (language: Language) => Promise<unknown> }) {
  const t = useTranslations("pages.shell");
  const language = useLocale();
  const router = useRouter();
  const toast = useToast();
  const words = useProblemWords();
  const [changing, startChanging] = useTransition();

  const choose = (next: Language) => {
    // biome would have the async CookieStore, which Safari and Firefox of 2024 lack.
    Object.assign(document, { cookie: `language=${next}; path=/; max-age=${aYear}; samesite=lax` });
    startChanging(async () => {
      // Whatever a transition throws takes the page's place: the language is changed here all the same.
      await onChoose?.(next).catch((error: unknown) => toast(words(error), "bad"));
      router.refresh();
    });
  };

  const present = languageChoices.find((choice) => choice.value === language);
  return (
    <Menu
      label={t("language")}
      trigger={
        <button
          type="button"
          aria-busy={changing || undefined}
          aria-label={`${t("language")}: ${present?.label}`}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2.5 text-ink-soft hover:bg-wash hover:text-ink"
        >
          <Icon name="globe" />
          <span aria-hidden="true" className="text-sm font-medium">
            {present?.short}
          </span>
        </button>
      }
    >
      <MenuChoices value={language} onChange={choose} choices={languageChoices} />
    </Menu>
  );
}
