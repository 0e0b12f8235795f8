import type { OrderLetter } from "@/lib/order/letters";
import type { Finding, OrderDocument } from "@/lib/order/order";
import { departmentsTimed } from "@/lib/order/pauses";
import type { Department } from "@/lib/order/people";
import { formTitles } from "@/lib/words/form-titles";
import { letterWords } from "@/lib/words/letters";
import { meaningWords } from "@/lib/words/meanings";
import { customerLetters } from "./customer-letters";
import type { Letter } from "./letter";
import { fact, momentIn, plain, type Sentences, say, withReason, withText, withVoided } from "./letter-parts";
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
  declined: (matter) => withVoided(matter, plain(matter, letterWords.declined, documentUrl(matter))),
  struck: (matter) => withReason(matter, plain(matter, letterWords.struck, documentUrl(matter))),
  finding: (matter) => withFindings(matter, plain(matter, letterWords.finding, orderUrl(matter))),
  closed: (matter) => plain(matter, letterWords.closed, orderUrl(matter)),
  paused: (matter) => withText(matter, letterWords.question.label, "questionAsked", plain(matter, letterWords.paused, orderUrl(matter))),
  answered: (matter) => withText(matter, letterWords.answered.label, "questionAnswered", plain(matter, letterWords.answered, orderUrl(matter))),
  pauseOverdue: (matter) => plain(matter, letterWords.pauseOverdue, orderUrl(matter)),
  unsigned: (matter) => plain(matter, letterWords.unsigned, documentUrl(matter)),
  linkExpired: (matter) => plain(matter, letterWords.linkExpired, documentUrl(matter)),
  linkStopped: (matter) => plain(matter, letterWords.linkStopped, documentUrl(matter)),
  overdue: (matter) => withDue(matter, plain(matter, letterWords.overdue, documentUrl(matter))),
  deadlines: (matter) => withMoved(matter, withReason(matter, plain(matter, letterWords.deadlines, orderUrl(matter)))),
  reReview,
  noReview: (matter) => withReason(matter, plain(matter, letterWords.noReview, orderUrl(matter))),
  reviewScoped: (matter) => withReason(matter, plain(matter, letterWords.reviewScoped, orderUrl(matter))),
  leftOut: (matter) => withReason(matter, plain(matter, letterWords.leftOut, orderUrl(matter))),
  objected: (matter) => withText(matter, letterWords.objected.label, "objected", plain(matter, letterWords.objected, orderUrl(matter))),
  followUp: (matter) => withText(matter, letterWords.followUp.label, "followUpOpened", plain(matter, letterWords.followUp, orderUrl(matter))),
  adjustPlan: (matter) => plain(matter, letterWords.adjustPlan, orderUrl(matter)),
  waived: (matter) => withReason(matter, plain(matter, letterWords.waived, orderUrl(matter))),
  reopened: (matter) => withReason(matter, plain(matter, letterWords.reopened, orderUrl(matter))),
  ...customerLetters,
  ...noticeLetters,
  ...meetingLetters,
};

/** A letter about an order. */
export function orderLetter(name: OrderLetter, matter: OrderMatter): Letter {
  return compose[name](matter);
}

function writeSentences({ version }: OrderMatter): Sentences {
  const { write } = letterWords;
  return (version ?? 1) > 1 ? { ...write, body: write.again } : write;
}

/** To sales, which decides, and to the departments, which are told (5.2). */
function reReview(matter: OrderMatter): Letter {
  const { departments, ...words } = letterWords.reReview;
  const letter = plain(matter, matter.department === "sales" ? words : { ...words, body: departments }, orderUrl(matter));
  return withText(matter, letterWords.noticeDisputed.label, "noticeDisputed", withReason(matter, letter));
}

/** The new deadlines of the reader's department. */
function withMoved(matter: OrderMatter, letter: Letter): Letter {
  const moved = matter.events.flatMap((event) => ("moved" in event ? event.moved : []));
  const facts = moved.flatMap(({ documentId, due }) => {
    const document = matter.order.documents.find((one) => one.id === documentId);
    return document && concerns(document, matter.department) ? [fact(matter, formTitles[document.form], momentIn(matter.zone, due.at))] : [];
  });
  return { ...letter, facts: [...letter.facts, ...facts] };
}

function concerns(document: OrderDocument, department: Department | null): boolean {
  return document.department === department || departmentsTimed(document).some((one) => one === department);
}

function withDue(matter: OrderMatter, letter: Letter): Letter {
  const due = matter.document?.due;
  return due ? { ...letter, facts: [...letter.facts, fact(matter, standing.due, momentIn(matter.zone, due.at))] } : letter;
}

function withMeaning(matter: OrderMatter, letter: Letter): Letter {
  const slot = versionOf(matter)?.slots.find((one) => one.id === matter.slotId);
  return slot ? { ...letter, facts: [...letter.facts, fact(matter, standing.meaning, meaningWords[slot.meaning][matter.language])] } : letter;
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
