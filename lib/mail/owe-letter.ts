import { companyNow } from "@/lib/store/company";
import { insertRow } from "@/lib/store/outbox";
import type { Letter } from "./letter";
import type { AccountLetter } from "./letter-names";
import { letterheadOf, senderOf } from "./letterhead";
import type { Payload } from "./payload";
import { written } from "./written";

type Owed = { id: string; name: AccountLetter; to: string; personId?: string; letter: Letter; now: string };

/** Owes a letter of no entry. It carries a secret, so it is rendered at once, and lies encrypted until the post has it. Answers whether it is owed now and was not before. */
export async function oweLetter({ id, name, to, personId, letter, now }: Owed): Promise<boolean> {
  const { settings } = await companyNow();
  const { language } = letter;
  const payload: Payload = {
    to,
    ...senderOf(settings, language),
    ...(await written(letter, letterheadOf(settings, language))),
    language,
    attachments: [],
  };
  const intent = { to: personId ? { person: personId } : { mail: to }, letter: name };
  return insertRow({ id, intent, payload: JSON.stringify(payload), now });
}
