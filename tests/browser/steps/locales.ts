import type { Language } from "@/lib/form/words";

/** What a browser of such a reader asks for; the portal takes the reader's language from it. */
export const locales: Record<Language, string> = { "zh-Hant": "zh-TW", "zh-Hans": "zh-CN", en: "en-US" };

/** A telephone held upright. */
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
