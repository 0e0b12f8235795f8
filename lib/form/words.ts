import { Converter } from "opencc-js/t2cn";
import { inMainlandWords } from "./mainland-words";

export const languages = ["zh-Hant", "zh-Hans", "en"] as const;
export type Language = (typeof languages)[number];

/** One thing said in every language the product speaks. */
export type Words = Record<Language, string>;

/** Either plain data (a name, a date, a number) or words that exist in each language. */
export type Said = string | Words;

const toSimplified = Converter({ from: "tw", to: "cn" });

/** Words from their official Traditional form and their English one; Simplified is derived, so the two scripts cannot drift apart. */
export function named(hant: string, en: string): Words {
  return { "zh-Hant": hant, "zh-Hans": inMainlandWords(toSimplified(hant)), en };
}

/** What is said to a reader of this language. */
export function inLanguage(said: Said, language: Language): string {
  return typeof said === "string" ? said : said[language];
}
