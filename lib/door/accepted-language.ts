import { type Language, languages } from "@/lib/form/words";

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** The language that suits an Accept-Language header: zh-TW, zh-HK and zh-MO read Traditional, other Chinese Simplified. Without any wish, Traditional. */
export function languageAccepted(header: string | null): Language {
  const wishes = (header ?? "")
    .split(",")
    .map(wish)
    .sort((one, other) => other.weight - one.weight);
  return wishes.map(({ tag }) => languageOf(tag)).find((language) => language !== undefined) ?? "zh-Hant";
}

function wish(part: string): { tag: string; weight: number } {
  const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
  const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
  return { tag, weight: quality ? Number(quality.trim().slice(2)) : 1 };
}

function languageOf(tag: string): Language | undefined {
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-Hant";
  if (/^zh\b/.test(tag)) return "zh-Hans";
  return /^en\b/.test(tag) ? "en" : undefined;
}
