import type { OrderLetter } from "@/lib/order/letters";
import type { Finding } from "@/lib/order/order";
import { formTitles } from "@/lib/words/form-titles";
import { letterWords } from "@/lib/words/letters";
import { meaningWords } from "@/lib/words/meanings";
import type { Letter } from "./letter";
import { byLink, fact, momentIn, plain, type Sentences, say, withContact, withReason, withText } from "./letter-parts";
import { meetingLetters } from "./meeting-letters";
import { noticeLetters } from "./notice-letters";
import { documentUrl, type OrderMatter, orderUrl, versionOf } from "./order-matter";

type Compose = (matter: OrderMatter) => Letter;

const { standing } = letterWords;

/** The letter of each name, in its reader's language. */
const compose: Record<OrderLetter, Compose> = {
  write: (matter) => withSubject(matter, withDue(matter, plain(matter, writeSentences(matter), documentUrl(matter)))),
  sign: (matter) => withSubject(matter, withMeaning(matter, plain(matter, letterWords.sign, documentUrl(matter)))),
  returned: (matter) => withVoided(matter, plain(matter, letterWords.returned, documentUrl(matter))),
  withdrawn: (matter) => withVoided(matter, plain(matter, letterWords.withdrawn, documentUrl(matter))),
  declined: (matter) => withVoided(matter, plain(matter, letterWords.declined, documentUrl(matter))),
  struck: (matter) => withReason(matter, plain(matter, letterWords.struck, documentUrl(matter))),
  finding: (matter) => withFindings(matter, plain(matter, letterWords.finding, orderUrl(matter))),
  refused: (matter) => withReason(matter, plain(matter, letterWords.refused, orderUrl(matter))),
  closed: (matter) => plain(matter, letterWords.closed, orderUrl(matter)),
  changeResult,
  customerSign,
  sealedCopy,
  question,
  answered: (matter) => withText(matter, letterWords.answered.label, "questionAnswered", plain(matter, letterWords.answered, orderUrl(matter))),
  pauseOverdue: (matter) => plain(matter, letterWords.pauseOverdue, orderUrl(matter)),
  overdue: (matter) => withDue(matter, plain(matter, letterWords.overdue, documentUrl(matter))),
  deadlines: (matter) => withMoved(matter, withReason(matter, plain(matter, letterWords.deadlines, orderUrl(matter)))),
  reReview: (matter) => withReason(matter, plain(matter, letterWords.reReview, orderUrl(matter))),
  reviewScoped: (matter) => withReason(matter, plain(matter, letterWords.reviewScoped, orderUrl(matter))),
  leftOut: (matter) => withReason(matter, plain(matter, letterWords.leftOut, orderUrl(matter))),
  objected: (matter) => withText(matter, letterWords.objected.label, "objected", plain(matter, letterWords.objected, orderUrl(matter))),
  followUp: (matter) => withText(matter, letterWords.followUp.label, "followUpOpened", plain(matter, letterWords.followUp, orderUrl(matter))),
  adjustPlan: (matter) => plain(matter, letterWords.adjustPlan, orderUrl(matter)),
  waived: (matter) => withReason(matter, plain(matter, letterWords.waived, orderUrl(matter))),
  cancelled: (matter) =>
    matter.department
      ? withReason(matter, plain(matter, letterWords.cancelled, orderUrl(matter)))
      : withContact(matter, withReason(matter, plain(matter, { subject: letterWords.cancelled.subject, body: letterWords.cancelled.body }))),
  reopened: (matter) => withReason(matter, plain(matter, letterWords.reopened, orderUrl(matter))),
  ...noticeLetters,
  ...meetingLetters,
  sentBack: (matter) => withContact(matter, withReason(matter, plain(matter, letterWords.sentBack))),
};

/** A letter about an order. */
export function orderLetter(name: OrderLetter, matter: OrderMatter): Letter {
  return compose[name](matter);
}

function writeSentences({ version }: OrderMatter): Sentences {
  const { write } = letterWords;
  return (version ?? 1) > 1 ? { ...write, body: write.again } : write;
}

function sealedCopy(matter: OrderMatter): Letter {
  const { keep } = letterWords.sealedCopy;
  if (matter.department) return { ...plain(matter, letterWords.sealedCopy), notes: [say(matter, keep)] };
  return withContact(matter, { ...plain(matter, letterWords.customerCopy), notes: [say(matter, keep)] });
}

/** Goes to the customer as well, who has no page to open. */
function changeResult(matter: OrderMatter): Letter {
  const { subject, passed, refused, action } = letterWords.changeResult;
  const body = matter.events.some((event) => event.type === "termsChanged") ? passed : refused;
  return !matter.department ? withContact(matter, plain(matter, { subject, body })) : plain(matter, { subject, body, action }, orderUrl(matter));
}

/** Goes to the customer, who has no page to open, or to the department asked. */
function question(matter: OrderMatter): Letter {
  const { subject, customer, staff, label, action } = letterWords.question;
  const letter = matter.department
    ? plain(matter, { subject, body: staff, action }, orderUrl(matter))
    : withContact(matter, plain(matter, { subject, body: customer }));
  return withText(matter, label, "questionAsked", letter);
}

/** The new deadlines of the reader's department. */
function withMoved(matter: OrderMatter, letter: Letter): Letter {
  const moved = matter.events.flatMap((event) => ("moved" in event ? event.moved : []));
  const facts = moved.flatMap(({ documentId, due }) => {
    const document = matter.order.documents.find((one) => one.id === documentId);
    return document?.department === matter.department ? [fact(matter, formTitles[document.form], momentIn(matter.zone, due.at))] : [];
  });
  return { ...letter, facts: [...letter.facts, ...facts] };
}

function withDue(matter: OrderMatter, letter: Letter): Letter {
  const due = matter.document?.due;
  return due ? { ...letter, facts: [...letter.facts, fact(matter, standing.due, momentIn(matter.zone, due.at))] } : letter;
}

function withMeaning(matter: OrderMatter, letter: Letter): Letter {
  const slot = versionOf(matter)?.slots.find((one) => one.id === matter.slotId);
  return slot ? { ...letter, facts: [...letter.facts, fact(matter, standing.meaning, meaningWords[slot.meaning][matter.language])] } : letter;
}

function withVoided(matter: OrderMatter, letter: Letter): Letter {
  const voided = versionOf(matter)?.voided;
  const quotes = [];
  if (voided?.reason) quotes.push({ label: standing.reason[matter.language], text: voided.reason });
  if (voided?.proposal) quotes.push({ label: standing.proposal[matter.language], text: voided.proposal });
  return { ...letter, quotes };
}

/** What a corrective action request is about. */
function withSubject(matter: OrderMatter, letter: Letter): Letter {
  const finding = matter.order.findings.find((one) => one.id === matter.document?.subject);
  return finding ? { ...letter, quotes: [findingQuote(matter, finding)] } : letter;
}

/** The findings of this entry that fall to the reader's department. */
function withFindings(matter: OrderMatter, letter: Letter): Letter {
  const findings = matter.events.flatMap((event) => (event.type === "findingRaised" && event.department === matter.department ? [event] : []));
  return { ...letter, quotes: findings.map((finding) => findingQuote(matter, finding)) };
}

function findingQuote(matter: OrderMatter, { text, deadline }: Pick<Finding, "text" | "deadline">) {
  return { label: `${standing.finding[matter.language]} · ${say(matter, letterWords.finding.until, { day: deadline })}`, text };
}

function customerSign(matter: OrderMatter): Letter {
  const { customerSign: words } = letterWords;
  const letter = plain(matter, words, matter.link?.url);
  return byLink(matter, { ...letter, paragraphs: [...letter.paragraphs, say(matter, words.how)] });
}
