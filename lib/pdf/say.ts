import { inLanguage, type Language, type Said, type Words } from "@/lib/form/words";

/** Says words in the document's language, its {placeholders} filled in. */
export type Say = (said: Said, values?: Record<string, string | number>) => string;

/** What every part of the paper needs to speak. */
export type Setting = { say: Say; language: Language };

export function sayIn(language: Language): Say {
  return (said, values = {}) => counted(inLanguage(said, language), values).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** English says one thing of one and another of several, as the pages' messages do. */
function counted(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+), plural, one \{([^}]*)\} other \{([^}]*)\}\}/g, (_, name: string, one: string, other: string) =>
    (values[name] === 1 ? one : other).replace("#", String(values[name])),
  );
}

/** The same words once more for a bilingual head: English beside Chinese, Traditional beside English. */
export function sayBeside(words: Words, language: Language): string {
  return language === "en" ? words["zh-Hant"] : words.en;
}
