import type { Language } from "@/lib/form/words";

/** Each language under its own name: who cannot read this page finds his. */
export const languageChoices: { value: Language; label: string; lang: string; short: string }[] = [
  { value: "zh-Hant", label: "繁體中文", lang: "zh-Hant", short: "繁" },
  { value: "zh-Hans", label: "简体中文", lang: "zh-Hans", short: "简" },
  { value: "en", label: "English", lang: "en", short: "EN" },
];
