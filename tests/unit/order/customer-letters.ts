import { callExpiredLinks, remindToSign, stopLink } from "@/lib/order/customer-link";
import type { OrderLetter } from "@/lib/order/letters";
import { cast, groundAt } from "../../cast";
import { requestsChange } from "./execution";
import { customer } from "./story";
import { change, executing, type Hears, of, type Told, told } from "./told";

/** Letters of what a customer is to sign by his link, and to whom they go. */
export const customerLetters = {
  customerSign: [() => told(executing(), cast.sales, requestsChange), ["customer"]],
  signReminder: [() => remindsToSign(), ["customer"]],
  unsigned: [() => remindsToSign(), [cast.sales.id]],
  linkExpired: [
    () => told(requestsChange(executing()), "system", (story) => story.does("system", callExpiredLinks(story.order, groundAt("2027-01-08T02:00:00.000Z")))),
    [cast.sales.id],
  ],
  linkStopped: [
    () =>
      told(requestsChange(executing()), "system", (story) =>
        story.does("system", stopLink(story.order, { ...change, slotId: "customer", seq: 99, mail: customer.mail })),
      ),
    of("sales"),
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;

function remindsToSign(): Told {
  return told(requestsChange(executing()), "system", (story) => story.does("system", remindToSign(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
}
