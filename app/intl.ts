import { getRequestConfig } from "next-intl/server";
import type { Language } from "@/lib/form/words";
import { type Messages, messagesFor } from "@/lib/words/messages";
import { readersLanguage } from "./language";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** The zone that instants are shown in where no company says another. */
const fallbackZone = "Asia/Shanghai";

export default getRequestConfig(async () => {
  const locale = await readersLanguage();
  return { locale, messages: messagesFor(locale), timeZone: fallbackZone };
});
