import { cookies, headers } from "next/headers";
import { type Language, languages } from "@/lib/form/words";

const isLanguage = (value: string | undefined): value is Language => languages.some((language) => language === value);

/** The language that suits an Accept-Language header: zh-TW, zh-HK and zh-MO read Traditional, other Chinese Simplified. Without any wish, Traditional. */
export function languageAccepted(header: string | null): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag, weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wishes) {
    if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-Hant";
    if (/^zh\b/.test(tag)) return "zh-Hans";
    if (/^en\b/.test(tag)) return "en";
  }
  return "zh-Hant";
}

/** The reader's language: what he chose last, here or in his profile (which sets the same cookie), else what his browser asks for. */
export async function readersLanguage(): Promise<Language> {
  const chosen = (await cookies()).get("language")?.value;
  return isLanguage(chosen) ? chosen : languageAccepted((await headers()).get("accept-language"));
}
