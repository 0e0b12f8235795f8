import { inLanguage, type Language, languages, type Said, type Words } from "@/lib/form/words";

const separators: Record<Language, string> = { "zh-Hant": "、", "zh-Hans": "、", en: ", " };

/** Several things set in a row as the reader's language does it. */
export function listed(things: readonly Said[], language: Language): string {
  return things.map((one) => inLanguage(one, language)).join(separators[language]);
}

/** The same in every language. */
export function listedEach(things: readonly Said[]): Words {
  return Object.fromEntries(languages.map((language) => [language, listed(things, language)])) as Words;
}
