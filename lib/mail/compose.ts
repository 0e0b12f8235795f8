import { newToken, tokenHash } from "@/lib/auth/token";
import { type Company, companyStream } from "@/lib/company/company";
import { memberOf, presentPerson } from "@/lib/company/people";
import type { Language } from "@/lib/form/words";
import type { Intent } from "@/lib/ledger/entry";
import { awaitedNotice } from "@/lib/order/awaited-notice";
import { linkDays } from "@/lib/order/customer-link";
import type { OrderEvent } from "@/lib/order/events";
import { type OrderLetter, orderLetters } from "@/lib/order/letters";
import type { Order } from "@/lib/order/order";
import { type Department, nameIn } from "@/lib/order/people";
import { mayHaveCopy } from "@/lib/order/sealed-letters";
import { documentNumber } from "@/lib/pdf/document-number";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import { entryAt } from "@/lib/store/entries";
import { publicUrl } from "@/lib/store/environment";
import type { OutboxRow } from "@/lib/store/letters-due";
import { addLink } from "@/lib/store/links";
import { orderOf } from "@/lib/store/read-order";
import { calendarFile, calendarFileName } from "./calendar-file";
import { composedOfCompany } from "./compose-company";
import { letterWithFile } from "./letter-names";
import { letterheadOf, senderOf } from "./letterhead";
import { meetingIn, meetingLetters } from "./meeting-letters";
import { orderLetter } from "./order-letters";
import { type OrderMatter, titleOf, versionOf } from "./order-matter";
import type { Payload } from "./payload";
import { written } from "./written";

const linkLives = linkDays * 86_400_000;

type Recipient = { to: string; reader: string; language: Language; department: Department | null };

/** The letter of an outbox row, rendered now. Null where there is nobody any more who may have it, or its entry was disposed of. */
export async function composed(row: OutboxRow, now: Date): Promise<Payload | null> {
  return row.stream === companyStream ? composedOfCompany(row) : composedOfOrder(row, now);
}

async function composedOfOrder(row: OutboxRow, now: Date): Promise<Payload | null> {
  const [company, order, entry] = await Promise.all([companyNow(), orderOf(row.stream), entryAt<OrderEvent>(row.stream, row.seq)]);
  const recipient = order && (await recipientOf(row.intent, order, company));
  if (!order || !entry?.body || !recipient || !isOrderLetter(row.intent.letter)) return null;
  const { language } = recipient;
  const matter: OrderMatter = {
    ...about(row.intent, order),
    ...recipient,
    order,
    by: entry.body.by,
    events: entry.body.events,
    company: company.settings.name,
    people: company.people,
    zone: company.settings.zone,
    publicUrl: publicUrl(),
    contact: contactOf(order, company, language),
  };
  const link = await newLink(row, order, recipient.to, now);
  const letter = orderLetter(row.intent.letter, { ...matter, ...(link && { link }) });
  return {
    to: recipient.to,
    ...senderOf(company.settings, language),
    ...(await written(letter, letterheadOf(company.settings, language))),
    language,
    attachments: letterWithFile.includes(row.intent.letter)
      ? filesOf(matter)
      : calendarOf(row.intent.letter, matter, senderOf(company.settings, language).replyTo, now),
  };
}

function isOrderLetter(name: string): name is OrderLetter {
  return orderLetters.some((one) => one === name);
}

function about({ documentId, version, slotId }: Intent, order: Order) {
  return { document: order.documents.find((one) => one.id === documentId), version, slotId };
}

async function recipientOf(intent: Intent, order: Order, company: Company): Promise<Recipient | null> {
  const { to } = intent;
  if ("mail" in to) {
    // A letter goes to the customer as he is reached now, wherever he was when it was owed.
    const { contact, name, language, mail } = order.terms.customer;
    return { to: mail, reader: contact || name, language, department: null };
  }
  const person = presentPerson(company, to.person);
  const copied = intent.letter === "sealedCopy" ? versionOf(about(intent, order)) : undefined;
  if (!person || (copied && !mayHaveCopy(person, order, copied))) return null;
  const language = (await credentialOf(person.id)).language ?? company.settings.documentLanguage;
  return { to: person.mail, reader: nameIn(person, language), language, department: person.department };
}

/** The order's owner, or the company where he has left. */
function contactOf(order: Order, { people, settings, ...company }: Company, language: Language) {
  const owner = memberOf({ ...company, people, settings }, order.owner.id);
  if (!owner || owner.leftAt) return { name: settings.name[language], phone: settings.phone, mail: settings.mail };
  return { name: nameIn(owner, language), phone: settings.phone, mail: owner.mail };
}

/** What the customer is asked for by the link in a letter; an order that did not pass asks for nothing. */
function purposeOf({ letter, documentId }: Intent, order: Order): "sign" | "confirm" | undefined {
  if (letter === "customerSign" || letter === "signReminder") return "sign";
  const awaits = awaitedNotice(order)?.document.id === documentId;
  return awaits && (letter === "customerNotice" || letter === "confirmReminder") ? "confirm" : undefined;
}

/** A link for one version and one address, to sign for one slot of it. Its secret is in the letter alone; a link whose letter was lost opens to nobody. */
async function newLink({ intent, seq }: OutboxRow, order: Order, mail: string, now: Date) {
  const purpose = purposeOf(intent, order);
  if (!purpose) return undefined;
  const { documentId = "", version = 0, slotId = "" } = intent;
  const token = newToken();
  const expires = new Date(now.getTime() + linkLives).toISOString();
  // One that is made after others were ended is good: it goes to the customer as he is reached now.
  const ended = order.documents.find((one) => one.id === documentId)?.versions.find((one) => one.version === version)?.link?.seq ?? 0;
  const bond = { purpose, stream: order.stream, seq: Math.max(seq, ended), documentId, version, slotId, mail };
  await addLink(tokenHash(token), bond, { now: now.toISOString(), expiresAt: expires });
  return { url: `${publicUrl()}/link#${token}`, expires };
}

/** The calendar file of a letter about a meeting: to whoever is not to come any more, one that takes it off his calendar. */
function calendarOf(letter: OrderLetter, matter: OrderMatter, mail: string, now: Date): Payload["attachments"] {
  const meeting = letter in meetingLetters ? meetingIn(matter) : undefined;
  if (!meeting) return [];
  const method = letter === "meetingUninvited" || letter === "meetingCalledOff" ? "cancel" : "request";
  const { order, people = [], language } = matter;
  const organizer = { name: matter.company[language], mail };
  const calendar = calendarFile(meeting, method, { order, people, language, publicUrl: matter.publicUrl, now, organizer });
  return [{ filename: calendarFileName(order, language), calendar, method: method.toUpperCase() }];
}

function filesOf(matter: OrderMatter): Payload["attachments"] {
  const { order, document, language } = matter;
  const version = versionOf(matter);
  if (!document || !version?.file) return [];
  // The number tells two documents of one form apart, as it does in a packet.
  const number = documentNumber(order.no, document.form, document.department, document.round, version.version);
  const filename = `${number} ${titleOf(matter)[language]}.pdf`.replace(/[/\\:*?"<>|]/g, "-");
  return [{ filename, sha256: version.file.sha256 }];
}
