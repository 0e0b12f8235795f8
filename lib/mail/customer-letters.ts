import type { Words } from "@/lib/form/words";
import { currentVersion } from "@/lib/order/document";
import type { ChangeReviewSlotFacts } from "@/lib/order/facts";
import type { Order } from "@/lib/order/order";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";
import { letterWords } from "@/lib/words/letters";
import { ordersWords } from "@/lib/words/orders";
import type { Letter } from "./letter";
import { byLink, plain, type Sentences, say, withContact, withReason, withText, withVoided } from "./letter-parts";
import { documentUrl, type OrderMatter, orderUrl } from "./order-matter";

/** The letters that go to the customer, who has no page to open, and most of them to people of the company as well. */
export const customerLetters = {
  customerSign: (matter: OrderMatter) => signByLink(matter, letterWords.customerSign),
  signReminder: (matter: OrderMatter) => signByLink(matter, letterWords.signReminder),
  sealedCopy,
  changeResult,
  question,
  refused,
  withdrawn: (matter: OrderMatter) => takenBack(matter, letterWords.withdrawn, withVoided),
  dropped: (matter: OrderMatter) => takenBack(matter, letterWords.dropped, withReason),
  cancelled: (matter: OrderMatter) => {
    const { subject, body } = letterWords.cancelled;
    return matter.department
      ? withReason(matter, plain(matter, letterWords.cancelled, orderUrl(matter)))
      : withContact(matter, withReason(matter, plain(matter, { subject, body })));
  },
  sentBack: (matter: OrderMatter) => withContact(matter, withReason(matter, plain(matter, letterWords.sentBack))),
};

function sealedCopy(matter: OrderMatter): Letter {
  const { keep } = letterWords.sealedCopy;
  if (matter.department) return { ...plain(matter, letterWords.sealedCopy), notes: [say(matter, keep)] };
  return withContact(matter, { ...plain(matter, letterWords.customerCopy), notes: [say(matter, keep)] });
}

/** Why it was taken back is said within the company; the customer learns that his link is dead and whom to call. */
function takenBack(
  matter: OrderMatter,
  { customer, ...words }: Sentences & { customer: Words },
  withWhy: (matter: OrderMatter, letter: Letter) => Letter,
): Letter {
  if (matter.department) return withWhy(matter, plain(matter, words, documentUrl(matter)));
  return withContact(matter, plain(matter, { subject: words.subject, body: customer }));
}

function refused(matter: OrderMatter): Letter {
  const { customerSubject, customer, ...words } = letterWords.refused;
  if (matter.department) return withReason(matter, plain(matter, words, orderUrl(matter)));
  return withContact(matter, withReason(matter, plain(matter, { subject: customerSubject, body: customer })));
}

/** Which way the change went (7.3); one that was refused says why, and which way on was found with the customer (7.2). */
function changeResult(matter: OrderMatter): Letter {
  const { subject, passed, refused: failed, action } = letterWords.changeResult;
  const body = matter.events.some((event) => event.type === "termsChanged") ? passed : failed;
  const letter = matter.department ? plain(matter, { subject, body, action }, orderUrl(matter)) : withContact(matter, plain(matter, { subject, body }));
  return withRefusedChange(matter, letter);
}

function withRefusedChange(matter: OrderMatter, letter: Letter): Letter {
  const { language, events, order } = matter;
  const refusal = events.find((event) => event.type === "changeRefused");
  if (!refusal) return letter;
  const { standing } = letterWords;
  const failed = failedSections(order, refusal.round);
  const of = (label: Words, department: ReviewingDepartment) => `${label[language]} · ${ordersWords.department[department][language]}`;
  const reasons = refusal.reason
    ? [{ label: standing.reason[language], text: refusal.reason }]
    : failed.map(({ department, reason }) => ({ label: of(standing.reason, department), text: reason }));
  const solutions = failed.map(({ department, solution }) => ({ label: of(standing.solution, department), text: solution }));
  return { ...letter, quotes: [...reasons, ...solutions].filter(({ text }) => text) };
}

type FailedSection = { department: ReviewingDepartment; reason: string; solution: string };

/** What the departments wrote that did not pass a change; nothing in ledgers of earlier releases. */
function failedSections(order: Order, round: number): FailedSection[] {
  const review = order.documents.find((one) => one.form === "changeReview" && one.round === round);
  const version = review && currentVersion(review);
  return reviewingDepartments.flatMap((department) => {
    const facts = version?.slots.find((one) => one.id === department)?.facts as ChangeReviewSlotFacts | undefined;
    return facts?.outcome === "fail" ? [{ department, reason: facts.reason ?? "", solution: facts.solution ?? "" }] : [];
  });
}

/** Goes to the customer, or to the department asked. */
function question(matter: OrderMatter): Letter {
  const { subject, customer, staff, label, action } = letterWords.question;
  const letter = matter.department
    ? plain(matter, { subject, body: staff, action }, orderUrl(matter))
    : withContact(matter, plain(matter, { subject, body: customer }));
  return withText(matter, label, "questionAsked", letter);
}

function signByLink(matter: OrderMatter, words: Sentences): Letter {
  const letter = plain(matter, words, matter.link?.url);
  return byLink(matter, { ...letter, paragraphs: [...letter.paragraphs, say(matter, letterWords.customerSign.how)] });
}
