import { dayIn, timeIn } from "@/lib/calendar/zone";
import type { Words } from "@/lib/form/words";
import type { OrderEvent } from "@/lib/order/events";
import { fill } from "@/lib/words/fill";
import { letterWords } from "@/lib/words/letters";
import type { Letter } from "./letter";
import { type OrderMatter, titleOf, valuesOf, versionOf } from "./order-matter";

export type Sentences = { subject: Words; body: Words; action?: Words };

const { standing } = letterWords;

/** A sentence with what it names filled in. */
export function say(matter: OrderMatter, sentence: Words, values: Record<string, string> = {}): string {
  return fill(sentence, matter.language, { ...valuesOf(matter), ...values });
}

/** A letter with the order, the customer and the document as its facts; with `url`, a button that leads there. */
export function plain(matter: OrderMatter, sentences: Sentences, url?: string): Letter {
  const { language, order, reader } = matter;
  const facts = [fact(matter, standing.order, order.no), fact(matter, standing.customer, order.terms.customer.name)];
  if (matter.document) facts.push(fact(matter, standing.document, fill("{form}", language, { form: titleOf(matter) })));
  return {
    language,
    subject: say(matter, sentences.subject),
    greeting: reader ? say(matter, letterWords.greeting, { name: reader }) : say(matter, letterWords.greetingNobody),
    paragraphs: [say(matter, sentences.body)],
    facts,
    quotes: [],
    ...(url && sentences.action && { action: { label: say(matter, sentences.action), url } }),
    notes: [],
  };
}

export function fact(matter: OrderMatter, label: Words, value: string) {
  return { label: label[matter.language], value };
}

/** Quotes what somebody wrote in an event of the entry. */
export function withText(matter: OrderMatter, label: Words, type: OrderEvent["type"], letter: Letter): Letter {
  const texts = matter.events.flatMap((event) => (event.type === type && "text" in event ? [event.text] : []));
  return { ...letter, quotes: [...letter.quotes, ...texts.map((text) => ({ label: label[matter.language], text }))] };
}

/** Quotes the reason of an event of the entry. */
export function withReason(matter: OrderMatter, letter: Letter): Letter {
  const reason = matter.events.flatMap((event) => ("reason" in event ? [event.reason] : [])).find(Boolean);
  return reason ? { ...letter, quotes: [{ label: standing.reason[matter.language], text: reason }] } : letter;
}

/** Quotes why a version came back, and what the customer would have signed instead. */
export function withVoided(matter: OrderMatter, letter: Letter): Letter {
  const voided = versionOf(matter)?.voided;
  const quotes: Letter["quotes"] = [];
  if (voided?.reason) quotes.push({ label: standing.reason[matter.language], text: voided.reason });
  if (voided?.proposal) quotes.push({ label: standing.proposal[matter.language], text: voided.proposal });
  return { ...letter, quotes };
}

/** A customer always learns whom to call. */
export function withContact(matter: OrderMatter, letter: Letter): Letter {
  const { person, personMail } = letterWords.customerSign;
  return { ...letter, notes: [...letter.notes, say(matter, matter.contact.phone ? person : personMail, matter.contact)] };
}

/** `2026-11-27 18:00 (Asia/Shanghai)`: no reader anywhere can mistake the day for the month. */
export function momentIn(zone: string, at: string): string {
  return `${dayIn(zone, at)} ${timeIn(zone, at)} (${zone})`;
}

/** A letter with a customer's link: until when it is good, for whom, and whom to call. */
export function byLink(matter: OrderMatter, letter: Letter): Letter {
  const facts = matter.link ? [...letter.facts, fact(matter, standing.expires, momentIn(matter.zone, matter.link.expires))] : letter.facts;
  const named = withContact(matter, { ...letter, facts });
  return { ...named, notes: [say(matter, letterWords.customerSign.alone), ...named.notes] };
}
