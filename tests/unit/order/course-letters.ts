import { refuseChange } from "@/lib/order/change";
import type { OrderLetter } from "@/lib/order/letters";
import { cast } from "../../cast";
import { accepts, asksToClose, delivers, requestsChange, reviewsChange, summarises } from "./execution";
import { customer, Story } from "./story";
import { change, executing, failedChange, five, type Hears, of, told } from "./told";

/** Letters of what an order comes to, and to whom they go. */
export const courseLetters = {
  finding: [() => told(executing(), cast.quality, (story) => delivers(story, 1, [12, 5], false)), of("production")],
  changeResult: [
    () => told(failedChange(), cast.sales, (story) => story.does(cast.sales, refuseChange(story.order, cast.sales, { reason: "x" }))),
    ["customer", ...of("sales"), ...five],
  ],
  adjustPlan: [
    () => told(requestsChange(executing()).signs(customer, change.documentId, "customer"), cast.finance, (story) => reviewsChange(story, ["pass", "pass"])),
    of("production", "finance"),
  ],
  sentBack: [
    () =>
      told(new Story(), cast.sales, (story) =>
        story.submits<"registration">(cast.sales, "registration.sales.1", { terms: story.order.terms, outcome: "fail", way: "returned", reason: "x" }),
      ),
    ["customer"],
  ],
  refused: [
    () =>
      told(new Story(), cast.sales, (story) =>
        story.submits<"registration">(cast.sales, "registration.sales.1", { terms: story.order.terms, outcome: "fail", way: "refused", reason: "x" }),
      ),
    ["customer", cast.sales.id, cast.archivist.id],
  ],
  closed: [
    () => {
      const story = asksToClose(summarises(accepts(delivers(executing(), 1, [12, 5]))).seals());
      for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
      return told(story, cast.generalManager, () => story.signs(cast.generalManager, "closureRequest.sales.1", "management"));
    },
    [cast.sales.id, cast.archivist.id],
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;
