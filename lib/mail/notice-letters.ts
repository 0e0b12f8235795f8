import type { NoticeFacts } from "@/lib/order/facts";
import { letterWords } from "@/lib/words/letters";
import type { Letter } from "./letter";
import { byLink, plain, say, withContact, withReason, withText } from "./letter-parts";
import { documentUrl, type OrderMatter, orderUrl, versionOf } from "./order-matter";

/** The letters about a result notice (5.1): to the customer with his link, to sales about his answer. */
export const noticeLetters = {
  customerNotice,
  confirmReminder: (matter: OrderMatter) => withLink(matter, plain(matter, letterWords.confirmReminder, matter.link?.url)),
  noticeConfirmed: (matter: OrderMatter) => plain(matter, letterWords.noticeConfirmed, documentUrl(matter)),
  noticeDisputed: (matter: OrderMatter) =>
    withText(matter, letterWords.noticeDisputed.label, "noticeDisputed", plain(matter, letterWords.noticeDisputed, orderUrl(matter))),
  unconfirmed: (matter: OrderMatter) => plain(matter, letterWords.unconfirmed, orderUrl(matter)),
  /** What sales decided about the difference that the customer stated. */
  reviewAnswered: (matter: OrderMatter) => withContact(matter, withReason(matter, plain(matter, letterWords.reviewAnswered))),
};

/** Asks for confirmation where the order passed; a failed one ends with its reason and what is proposed. */
function customerNotice(matter: OrderMatter): Letter {
  const { subject, passed, failed, action } = letterWords.customerNotice;
  const facts = versionOf(matter)?.facts as NoticeFacts | undefined;
  if (facts?.outcome === "fail") return withContact(matter, plain(matter, { subject, body: failed }));
  return withLink(matter, plain(matter, { subject, body: passed, action }, matter.link?.url));
}

function withLink(matter: OrderMatter, letter: Letter): Letter {
  return byLink(matter, { ...letter, paragraphs: [...letter.paragraphs, say(matter, letterWords.customerNotice.how)] });
}
