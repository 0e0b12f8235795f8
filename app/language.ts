import { cookies, headers } from "next/headers";
import { isLanguage, languageAccepted } from "@/lib/door/accepted-language";
import type { Language } from "@/lib/form/words";

/** The reader's language: what he chose last, here or in his profile (which sets the same cookie), else what his browser asks for. */
export async function readersLanguage(): Promise<Language> {
  const chosen = (await cookies()).get("language")?.value;
  return isLanguage(chosen) ? chosen : languageAccepted((await headers()).get("accept-language"));
}
