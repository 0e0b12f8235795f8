import { randomUUID } from "node:crypto";
import { exchangeLink, proveLink } from "@/lib/auth/link-session";
import type { Asking } from "@/lib/door/asking";
import { canonicalHash } from "@/lib/ledger/hash";
import { composed } from "@/lib/mail/compose";
import type { Payload } from "@/lib/mail/payload";
import { begin } from "@/lib/order/begin";
import type { SlotSpec } from "@/lib/order/slot";
import { carryOut } from "@/lib/store/carry-out";
import { leaseNext } from "@/lib/store/letters-due";
import { signingWords } from "@/lib/words/signing";
import { cast, groundAt } from "../cast";
import { author, Story, terms } from "../unit/order/story";
import { from, takeLetters, tokenIn } from "./company";

export const changeRequest = "changeRequest.sales.1";
const hash = "a".repeat(64);
/** The one answer that every dead link gets. */
export const dead = { reason: "deadLink", values: {}, more: undefined };

/** An order whose change request waits for the customer, and the secret that its letter holds. */
export async function changeForCustomer(): Promise<{ stream: string; token: string }> {
  const story = new Story({ deliveryDate: "2026-12-22" }).untilExecution();
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" }));
  const customer: SlotSpec = { id: "customer", meaning: "agreed", for: { customer: true }, after: ["author"] };
  story.submits<"changeRequest">(cast.sales, changeRequest, { proposed: { ...terms, deliveryDate: "2027-01-15" } }, [author(cast.sales), customer]);
  const stream = `order-${randomUUID()}`;
  const mails = [{ to: { mail: terms.customer.mail }, letter: "customerSign", documentId: changeRequest, version: 1, slotId: "customer" }];
  const decide = () => ({ events: story.events, mails });
  await carryOut({ stream, key: `sales:${randomUUID()}`, request: {}, by: { kind: "person", person: cast.sales }, decide });
  return { stream, token: tokenIn(await letterOf(stream)) };
}

/** The customer's letter of this order; what other orders owe meanwhile is passed over. */
export async function letterOf(stream: string): Promise<Payload> {
  for (let row = await leaseNext(new Date(), 3_600_000); row; row = await leaseNext(new Date(), 3_600_000)) {
    const letter = row.stream === stream ? await composed(row, new Date()) : null;
    if (letter) return letter;
  }
  throw new Error("no letter for the customer");
}

/** Opens the link and reads the code in the customer's mail. */
export async function opened(token: string): Promise<{ session: string; code: string }> {
  const { session } = await exchangeLink(token, from);
  const [letter] = await takeLetters();
  return { session, code: /^\d{6}$/m.exec(letter?.text ?? "")?.[0] ?? "" };
}

/** A session that the mailed code has proved. */
export async function proved(token: string): Promise<string> {
  const { session, code } = await opened(token);
  await proveLink(session, code, from);
  return session;
}

/** A request as the door hands it to the customer's commands. */
export function asking<Body extends object>(session: string, body: Body, key = `open:${randomUUID()}`): Asking<Body> {
  const request = new Request("http://127.0.0.1:3000/api/v1/link", { headers: { cookie: `other=1; countersign.link=${session}` } });
  return { params: {}, body, query: undefined, language: "en", ...from, key, requested: { ...body }, request };
}

export const signature = {
  name: "Paul Henriot",
  mark: { how: "typed", text: "Paul Henriot" } as const,
  seen: { content: hash, rendition: hash, consent: canonicalHash(signingWords.consent.en) },
  remark: "",
};
