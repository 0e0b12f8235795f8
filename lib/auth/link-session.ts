import { codeMinutes } from "@/lib/company/access-limits";
import { codeLetter } from "@/lib/mail/account-letters";
import { oweLetter } from "@/lib/mail/owe-letter";
import { awaitedNotice } from "@/lib/order/awaited-notice";
import { isSuperseded, mostWrongCodes } from "@/lib/order/customer-link";
import { currentVersion } from "@/lib/order/document";
import { hasEnded } from "@/lib/order/live";
import type { Order, OrderDocument, SlotState, Version } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { authSecret } from "@/lib/store/environment";
import type { Link } from "@/lib/store/link-rows";
import { linkBySession, openLinkSession, setCode, tryCode } from "@/lib/store/link-sessions";
import { isLive, linkByToken } from "@/lib/store/links";
import { orderOf } from "@/lib/store/read-order";
import { outcomeOf } from "@/lib/store/sent-letters";
import { writeSideLine } from "@/lib/store/side-log";
import { networkOf } from "./network";
import type { From } from "./sign-in";
import { attempt, forgive } from "./throttle";
import { codeHash, isToken, newCode, newToken, tokenHash } from "./token";

export const linkCookie = "countersign.link";
/** Long enough to read a document and come back to it; the code that begins it is good for ten minutes. */
export const linkSessionSeconds = 4 * 60 * 60;

/** What a link is about, found in the order as it is now. `slot`: the place to sign; null where a notice is to be confirmed (5.1). */
export type LinkMatter = { link: Link; order: Order; document: OrderDocument; version: Version; slot: SlotState | null };

/**
 * Exchanges a link's secret for a session that can do nothing yet, and mails the code that proves it to the address the link is bound to.
 * Refuses (`deadLink`, the same for all) one that is expired, revoked, settled, truncated or not ours, and too many of them.
 */
export async function exchangeLink(token: string, from: From): Promise<{ session: string; mail: string }> {
  const hash = tokenHash(token);
  await attempt({ account: accountOf(hash), network: networkOf(from.address) });
  const now = new Date();
  const matter = isToken(token) ? await openMatter(await linkByToken(hash), now.toISOString()) : null;
  if (!matter) throw new Refusal("deadLink");
  const { link, order, version } = matter;
  const [session, code] = [newToken(), newCode()];
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
  await openLinkSession(link.id, tokenHash(session), later(linkSessionSeconds));
  await setCode(link.id, codeHash(code, link.id, authSecret()), later(codeMinutes * 60));
  const { contact, name, language } = order.terms.customer;
  const letter = codeLetter({ language, name: contact || name }, code, codeMinutes, version.form.title);
  await oweLetter({ id: codeLetterId(session), name: "code", to: link.mail, letter, now: now.toISOString() });
  return { session, mail: hinted(link.mail) };
}

/**
 * Proves with the mailed code that whoever holds the session reads that address. Refuses a wrong code, after five of them any until the
 * link is opened again, and after twenty on one link for good (`linkStopped`, with the link, so that its order learns of it).
 */
export async function proveLink(session: string, code: string, { address, agent }: From): Promise<void> {
  const now = new Date().toISOString();
  const found = await linkBySession(tokenHash(session), now);
  if (!found || !(await openMatter(found.link, now))) throw new Refusal("deadLink");
  const result = await tryCode(found.link.id, codeHash(code, found.link.id, authSecret()), now, mostWrongCodes);
  await writeSideLine({ at: now, kind: `linkCode:${result}`, person: "", about: found.link.documentId, address, agent });
  if (result === "wrong") throw new Refusal("wrongCode");
  if (result === "spent") throw new Refusal("codeSpent");
  if (result === "stopped") throw new LinkStopped(found.link);
  await forgive({ account: accountOf(found.link.id), network: networkOf(address) });
}

/** The same refusal for whoever tries, and the link for the door. */
export class LinkStopped extends Refusal {
  constructor(readonly link: Link) {
    super("linkStopped");
  }
}

/** Openings are counted for each link, so that nobody has code after code mailed; a right code forgives them. */
function accountOf(linkId: string): string {
  return `link ${linkId}`;
}

/** What a proven session is about, also after its version was settled: the page then says how. Refuses (`deadLink`) any other session, and a link revoked, replaced or too old. */
export async function provenLink(session: string | undefined): Promise<LinkMatter> {
  const now = new Date().toISOString();
  const found = session ? await linkBySession(tokenHash(session), now) : null;
  const matter = found?.proven ? await matterOf(found.link) : null;
  const answered = matter && (matter.link.settledAt || isAnswered(matter));
  const ended = matter && !answered && (!isLive(matter.link, now) || isSuperseded(matter.link, matter.order, matter.version));
  if (!matter || matter.link.revokedAt || ended) throw new Refusal("deadLink");
  return matter;
}

/** Whether the letter with this session's code was given up. */
export async function isCodeGivenUp(session: string): Promise<boolean> {
  return (await outcomeOf(codeLetterId(session)))?.state === "failed";
}

function codeLetterId(session: string): string {
  return tokenHash(`code ${session}`);
}

/** Whether a session has been begun by a press and waits for its mailed code. */
export async function awaitsCode(session: string | undefined): Promise<boolean> {
  const now = new Date().toISOString();
  const found = session ? await linkBySession(tokenHash(session), now) : null;
  return found !== null && !found.proven && (await openMatter(found.link, now)) !== null;
}

/** The link's matter if the customer can still answer there. */
async function openMatter(link: Link | null, now: string): Promise<LinkMatter | null> {
  if (!link || !isLive(link, now)) return null;
  const matter = await matterOf(link);
  return matter && !matter.document.dropped && !isAnswered(matter) && isPresent(matter) && !isSuperseded(link, matter.order, matter.version) ? matter : null;
}

function isAnswered({ slot, version }: LinkMatter): boolean {
  return slot ? slot.state !== "open" : version.answer !== undefined;
}

/** Whether the version is the one that counts, and still waits. */
function isPresent({ slot, order, document, version }: LinkMatter): boolean {
  if (slot) return currentVersion(document) === version && version.state === "signing";
  return !hasEnded(order) && awaitedNotice(order)?.version === version;
}

async function matterOf(link: Link): Promise<LinkMatter | null> {
  const order = link.purpose === "sign" || link.purpose === "confirm" ? await orderOf(link.stream) : null;
  const document = order?.documents.find((one) => one.id === link.documentId);
  const version = document?.versions.find((one) => one.version === link.version);
  const slot = version?.slots.find((one) => one.id === link.slotId) ?? null;
  return order && document && version && (slot || link.purpose === "confirm") ? { link, order, document, version, slot } : null;
}

/** `p···t@example.com`: enough to know where to look, too little to learn an address. */
export function hinted(mail: string): string {
  const at = mail.lastIndexOf("@");
  const name = [...mail.slice(0, at)];
  return `${name[0] ?? ""}···${name.length > 2 ? name.at(-1) : ""}${mail.slice(at)}`;
}
