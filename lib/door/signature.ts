import { reauthenticate } from "@/lib/auth/sign-in";
import { offsetIn } from "@/lib/calendar/zone";
import { languages } from "@/lib/form/words";
import { canonical } from "@/lib/ledger/canonical";
import { canonicalHash } from "@/lib/ledger/hash";
import type { Circumstances } from "@/lib/order/events";
import type { Mark, Seen } from "@/lib/order/mark";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import { signingWords } from "@/lib/words/signing";
import type { PersonAsking } from "./asking";

/** Hashes of the sentence of consent, in each language that it can have been read in. */
const consents = new Set(languages.map((language) => canonicalHash(signingWords.consent[language])));

/** Proves again who signs a document, by his password, and says under which circumstances. Refuses a wrong password, a consent that we never show, and a kept signature that is not. */
export async function circumstancesOf(asking: PersonAsking<{ password: string; seen: Pick<Seen, "consent">; mark: Mark }, unknown>): Promise<Circumstances> {
  checkConsent(asking.body.seen);
  await mustBeKept(asking.body.mark, asking.person);
  await reauthenticate(asking.person, asking.body.password, asking);
  return { ...(await placeAndTime()), language: asking.language, proof: "password", address: asking.address, agent: asking.agent };
}

/** Refuses (`keptSignatureChanged`) a mark that calls itself the signature that this person keeps and is not. */
async function mustBeKept(mark: Mark, { id }: Person): Promise<void> {
  if (mark.how !== "saved") return;
  const { savedSignature } = await credentialOf(id);
  if (canonical(savedSignature) !== canonical(mark)) throw new Refusal("keptSignatureChanged");
}

export function checkConsent(seen: Pick<Seen, "consent">): void {
  if (!consents.has(seen.consent)) throw new Refusal("changedSinceShown");
}

/** The company's zone and its offset now. */
export async function placeAndTime(): Promise<Pick<Circumstances, "zone" | "offset">> {
  const { zone } = (await companyNow()).settings;
  return { zone, offset: offsetIn(zone, new Date().toISOString()) };
}
