import { reauthenticate } from "@/lib/auth/sign-in";
import { offsetIn } from "@/lib/calendar/zone";
import { languages } from "@/lib/form/words";
import { canonicalHash } from "@/lib/ledger/hash";
import type { Circumstances } from "@/lib/order/events";
import type { Seen } from "@/lib/order/mark";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { signingWords } from "@/lib/words/signing";
import type { PersonAsking } from "./asking";

/** Hashes of the sentence of consent, in each language that it can have been read in. */
const consents = new Set(languages.map((language) => canonicalHash(signingWords.consent[language])));

/** Proves again who signs a document, by his password, and says under which circumstances. Refuses a wrong password and a consent that we never show. */
export async function circumstancesOf(asking: PersonAsking<{ password: string; seen: Pick<Seen, "consent"> }, unknown>): Promise<Circumstances> {
  checkConsent(asking.body.seen);
  await reauthenticate(asking.person, asking.body.password, asking);
  return { ...(await placeAndTime()), language: asking.language, proof: "password", address: asking.address, agent: asking.agent };
}

export function checkConsent(seen: Pick<Seen, "consent">): void {
  if (!consents.has(seen.consent)) throw new Refusal("changedSinceShown");
}

/** The company's zone and its offset now. */
export async function placeAndTime(): Promise<Pick<Circumstances, "zone" | "offset">> {
  const { zone } = (await companyNow()).settings;
  return { zone, offset: offsetIn(zone, new Date().toISOString()) };
}
