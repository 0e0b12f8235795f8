import { getRequestConfig } from "next-intl/server";
import type { Language } from "@/lib/form/words";
import { type Messages, messagesFor } from "@/lib/words/messages";
import { companySeen } from "./company-seen";
import { readersLanguage } from "./language";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** Words of the reader's language; instants are shown in the company's zone, wherever the reader is. */
export default getRequestConfig(async () => {
  const locale = await readersLanguage();
  const { settings } = await companySeen();
  return { locale, messages: messagesFor(locale), timeZone: settings.zone };
});
