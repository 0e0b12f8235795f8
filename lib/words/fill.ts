import { inLanguage, type Language, languages, type Said, type Words } from "@/lib/form/words";
import { listed } from "./listed";

/** What fills in a place of a sentence: plain data, words, or several things, which the language sets in a row. */
type Value = Said | number | readonly (Said | number)[];

/** A sentence in a language with its `{name}`s filled in; a value that has words of its own is said in the same language. */
export function fill(sentence: Said, language: Language, values: Record<string, Value> = {}): string {
  return inLanguage(sentence, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const things = (Array.isArray(value) ? value : [value]) as (Said | number)[];
    return listed(
      things.map((one) => (typeof one === "number" ? String(one) : one)),
      language,
    );
  });
}

/** A sentence filled in in every language. */
export function fillEach(sentence: Words, values: Record<string, Value>): Words {
  return Object.fromEntries(languages.map((language) => [language, fill(sentence, language, values)])) as Words;
}
