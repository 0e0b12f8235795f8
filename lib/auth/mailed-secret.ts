import { resetHours } from "@/lib/company/access-limits";
import { presentPerson } from "@/lib/company/people";
import type { Settings } from "@/lib/company/settings";
import type { Language } from "@/lib/form/words";
import { invitationLetter, passwordResetLetter } from "@/lib/mail/account-letters";
import type { Letter } from "@/lib/mail/letter";
import { oweLetter } from "@/lib/mail/owe-letter";
import { nameIn, type Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf, setPasswordHash } from "@/lib/store/credentials";
import { publicUrl } from "@/lib/store/environment";
import type { Link } from "@/lib/store/link-rows";
import { addLink, isLive, linkByToken, revokeEarlierLinks, revokeLink, revokeLinks, settleLink } from "@/lib/store/links";
import { isOwed } from "@/lib/store/outbox";
import { hashPassword } from "./password";
import { mustBeGoodPassword } from "./password-rules";
import { isToken, newToken, tokenHash } from "./token";

type Purpose = "invitation" | "password";
type Asked = { url: string; expires: string; zone: string };

const hour = 3_600_000;
const goodFor: Record<Purpose, number> = { invitation: 7 * 24 * hour, password: resetHours * hour };

/**
 * Mails a person the link with which he sets his first password; earlier invitations stop working. `cause` is what he is invited by (an
 * entry's hash, a request's key): the same again mails nothing, unless the letter was never owed because this process died.
 */
export async function invite(person: Person, by: Person, cause: string): Promise<void> {
  await mailSecret(person, "invitation", cause, (settings, reader, asked) =>
    invitationLetter(reader, { ...asked, by: nameIn(by, reader.language), company: settings.name }),
  );
}

/** Mails a person the link with which he sets a new password. `cause` is the request that asks for it: the same again mails nothing. */
export async function mailPasswordReset(person: Person, cause: string = newToken()): Promise<void> {
  await mailSecret(person, "password", cause, (_settings, reader, asked) => passwordResetLetter(reader, asked));
}

/**
 * Sets a password by the secret of a letter, which is used up; every session of the person ends. Refuses (`deadLink`) a secret that was
 * used, replaced, too old, never ours, mailed to an
 * address that is no longer the person's, or of somebody who has left, and a password that breaks the rules (the secret then stays good).
 */
export async function setPasswordBySecret(purpose: Purpose, token: string, password: string): Promise<Person> {
  const now = new Date().toISOString();
  const link = await liveSecret(purpose, token, now);
  const person = link && presentPerson(await companyNow(), link.personId);
  if (!link || !person || person.mail !== link.mail) throw new Refusal("deadLink");
  mustBeGoodPassword(password, person);
  const hash = await hashPassword(password);
  if (!(await settleLink(link.id, "used", now))) throw new Refusal("deadLink");
  const set = new Date().toISOString();
  await setPasswordHash(person.id, hash, set);
  await revokeLinks({ personId: person.id }, set);
  return person;
}

async function liveSecret(purpose: Purpose, token: string, now: string): Promise<Link | null> {
  const link = isToken(token) ? await linkByToken(tokenHash(token)) : null;
  return link?.purpose === purpose && isLive(link, now) ? link : null;
}

async function mailSecret(
  person: Person,
  purpose: Purpose,
  cause: string,
  compose: (settings: Settings, reader: { language: Language; name: string }, asked: Asked) => Letter,
): Promise<void> {
  const id = tokenHash(`${purpose} ${person.id} ${cause}`);
  if (await isOwed(id)) return;
  const { settings } = await companyNow();
  const language = (await credentialOf(person.id)).language ?? settings.documentLanguage;
  const made = new Date();
  const now = made.toISOString();
  const expires = new Date(made.getTime() + goodFor[purpose]).toISOString();
  const token = newToken();
  await addLink(tokenHash(token), { purpose, personId: person.id, mail: person.mail }, { now, expiresAt: expires });
  const url = `${publicUrl()}/${purpose}#${token}`;
  const letter = compose(settings, { language, name: nameIn(person, language) }, { url, expires, zone: settings.zone });
  const name = purpose === "invitation" ? "invitation" : "passwordReset";
  const owed = await oweLetter({ id, name, to: person.mail, personId: person.id, letter, now });
  // Asked for twice at once, one letter goes out, and its link is the one that stays.
  if (owed) await revokeEarlierLinks({ purpose, personId: person.id }, now, now);
  else await revokeLink(tokenHash(token), now);
}
