import type { Settings } from "@/lib/company/settings";
import type { Language } from "@/lib/form/words";
import { letterWords } from "@/lib/words/letters";
import type { Letterhead } from "./letter";

export function letterheadOf(settings: Settings, language: Language): Letterhead {
  const { name, address, phone, mail } = settings;
  return { company: name[language], address: address[language], phone, mail, foot: letterWords.foot[language] };
}

/** The sender that the post must know: MAIL_FROM where the company's own address is not one that it may send from. */
export function senderOf(settings: Settings, language: Language): { from: string; replyTo: string } {
  const name = settings.name[language].replace(/["\\<>\r\n]/g, " ").trim();
  return { from: `"${name}" <${process.env.MAIL_FROM ?? settings.mail}>`, replyTo: settings.mail };
}
