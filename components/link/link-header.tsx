import { getLocale } from "next-intl/server";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Mark } from "@/components/shell/mark";
import type { Words } from "@/lib/form/words";

/** Whose page it is, and in which language. */
export async function LinkHeader({ company }: { company: Words }) {
  const language = await getLocale();
  return (
    <header className="border-b border-line bg-paper print:hidden">
      <div className="mx-auto flex min-h-16 max-w-3xl items-center gap-3 px-4 py-2 sm:px-6">
        <Mark className="size-9 shrink-0" />
        <p className="min-w-0 flex-1 leading-snug font-semibold">{company[language]}</p>
        <LanguageSwitch />
      </div>
    </header>
  );
}
