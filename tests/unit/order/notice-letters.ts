import type { OrderLetter } from "@/lib/order/letters";
import { confirmNotice, disputeNotice, remindOfNotice } from "@/lib/order/notice";
import { cast, groundAt } from "../../cast";
import { circumstances, customer } from "./story";
import { type Hears, noticeId, of, scopes, seen, type Told, told, unanswered } from "./told";

/** Letters of the result notice (5.1), and to whom they go. */
export const noticeLetters = {
  customerNotice: [
    () => {
      const story = unanswered();
      return told(story, "system", () => story.seals());
    },
    ["customer"],
  ],
  noticeConfirmed: [
    () => told(unanswered(), customer, (story) => story.does(customer, confirmNotice(story.order, { documentId: noticeId, seen, circumstances }))),
    [cast.sales.id],
  ],
  noticeDisputed: [
    () => told(unanswered(), customer, (story) => story.does(customer, disputeNotice(story.order, { documentId: noticeId, text: "x", seen, circumstances }))),
    of("sales"),
  ],
  confirmReminder: [() => reminds(), ["customer"]],
  unconfirmed: [() => reminds(), [cast.sales.id]],
  reviewAnswered: [
    () => {
      const story = unanswered();
      story.does(customer, disputeNotice(story.order, { documentId: noticeId, text: "x", seen, circumstances }));
      return told(story, cast.sales, () => story.does(cast.sales, scopes(story, [])));
    },
    ["customer"],
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;

function reminds(): Told {
  return told(unanswered(), "system", (story) => story.does("system", remindOfNotice(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
}
