import { inLanguage, type Language, languages, type Said, type Words } from "@/lib/form/words";

/** A sentence in a language with its `{name}`s filled in; a value that has words of its own is said in the same language. */
export function fill(sentence: Said, language: Language, values: Record<string, Said | number> = {}): string {
  return inLanguage(sentence, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? String(value) : inLanguage(value, language);
  });
}

/** A sentence filled in in every language. */
export function fillEach(sentence: Words, values: Record<string, Said | number>): Words {
  return Object.fromEntries(languages.map((language) => [language, fill(sentence, language, values)])) as Words;
}
