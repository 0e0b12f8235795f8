import { drop } from "@/lib/order/begin";
import type { OrderLetter } from "@/lib/order/letters";
import { decline, returnDocument, strike, withdraw } from "@/lib/order/return";
import { cast, groundAt } from "../../cast";
import { requestsChange } from "./execution";
import { customer, Story } from "./story";
import { change, executing, five, type Hears, minutes, of, reviewed, submitsMinutes, told } from "./told";

/** Letters of a document on its way to its seal, and to whom they go. */
export const signingLetters = {
  write: [() => told(new Story(), cast.sales, (story) => story.passesPreliminary()), five],
  sign: [() => told(reviewed().reports(), cast.sales, submitsMinutes), [cast.salesHead.id, cast.technical.id, cast.finance.id]],
  returned: [
    () => told(submitsMinutes(reviewed().reports()), cast.finance, (story) => story.does(cast.finance, returnDocument(story.order, cast.finance, minutes))),
    [cast.sales.id],
  ],
  withdrawn: [() => told(requestsChange(executing()), cast.sales, (story) => story.does(cast.sales, withdraw(story.order, cast.sales, change))), ["customer"]],
  declined: [
    () =>
      told(requestsChange(executing()), customer, (story) =>
        story.does(customer, decline(story.order, customer, groundAt(story.now), { ...change, proposal: "" })),
      ),
    [cast.sales.id],
  ],
  dropped: [() => told(requestsChange(executing()), cast.sales, (story) => story.does(cast.sales, drop(story.order, cast.sales, change))), ["customer"]],
  struck: [
    () =>
      told(submitsMinutes(reviewed().reports()), cast.salesHead, (story) =>
        story.does(cast.salesHead, strike(story.order, cast.salesHead, groundAt(story.now), { ...minutes, slotId: `attendee:${cast.finance.id}` })),
      ),
    [cast.finance.id],
  ],
  sealedCopy: [() => told(reviewed().reports().seals().meets("passed"), "system", (story) => story.seals()), [...of("sales"), ...five]],
} satisfies Partial<Record<OrderLetter, Hears>>;
