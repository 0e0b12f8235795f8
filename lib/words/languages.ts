import { type Language, named, type Words } from "@/lib/form/words";

/** The languages of pages, letters and documents, as people call them. */
export const languageWords: Record<Language, Words> = {
  "zh-Hant": named("繁體中文", "Traditional Chinese"),
  "zh-Hans": named("簡體中文", "Simplified Chinese"),
  en: named("英文", "English"),
};
