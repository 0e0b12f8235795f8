import { inLanguage, type Language, type Said } from "@/lib/form/words";

/** A sentence in a language with its `{name}`s filled in; a value that has words of its own is said in the same language. */
export function fill(sentence: Said, language: Language, values: Record<string, Said | number> = {}): string {
  return inLanguage(sentence, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? String(value) : inLanguage(value, language);
  });
}
