import { accessChanged, isOfAccess, readerOf } from "@/lib/company/letters";
import { nameIn } from "@/lib/order/people";
import { companyChanges, companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import type { OutboxRow } from "@/lib/store/letters-due";
import { accessChangedLetter } from "./access-letters";
import { letterheadOf, senderOf } from "./letterhead";
import type { Payload } from "./payload";
import { written } from "./written";

/** The letter that an entry of the company owes, rendered now. Null where there is nobody to send it to any more, or its entry was disposed of. */
export async function composedOfCompany({ seq, intent }: OutboxRow): Promise<Payload | null> {
  const [company, history] = await Promise.all([companyNow(), companyChanges()]);
  const told = history.find((one) => one.seq === seq);
  const change = told?.changes.find(isOfAccess);
  if (!told || !change || intent.letter !== accessChanged) return null;
  const own = "mail" in intent.to;
  const reader = readerOf(company, change.person, intent);
  if (!reader) return null;
  const { settings } = company;
  const language = (await credentialOf(reader.id)).language ?? settings.documentLanguage;
  const matter = { ...change, own, by: told.by, at: told.at, zone: settings.zone };
  const letter = accessChangedLetter({ language, name: nameIn(reader, language) }, matter);
  return { to: reader.mail, ...senderOf(settings, language), ...(await written(letter, letterheadOf(settings, language))), language, attachments: [] };
}
