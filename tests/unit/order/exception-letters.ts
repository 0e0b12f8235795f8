import { cancel } from "@/lib/order/cancel";
import type { OrderLetter } from "@/lib/order/letters";
import { object } from "@/lib/order/re-review";
import { reopen } from "@/lib/order/reopen";
import { waive } from "@/lib/order/waive";
import { cast, groundAt } from "../../cast";
import { closes } from "./execution";
import { circumstances, mark, Story, seen as signedAs } from "./story";
import { but, executing, five, type Hears, of, raised, raises, reviewed, scopes, told } from "./told";

/** Letters when an order leaves the straight way, and to whom they go. */
export const exceptionLetters = {
  reReview: [
    () => told(executing(), cast.production, (story) => story.does(cast.production, raises(story))),
    but([...of("sales"), ...five], cast.production.id),
  ],
  reviewScoped: [() => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, ["production"]))), [cast.production.id]],
  leftOut: [
    () => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, ["production", "quality"]))),
    of("technical", "purchasing", "finance"),
  ],
  noReview: [
    () => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, []))),
    but([...of("sales"), ...five], cast.production.id, cast.sales.id),
  ],
  objected: [
    () => {
      const story = raised();
      story.does(cast.sales, scopes(story, ["production"]));
      return told(story, cast.finance, () => story.does(cast.finance, object(story.order, cast.finance, { about: "R1", text: "x" })));
    },
    of("sales"),
  ],
  followUp: [
    () => {
      const followUp = { text: "x", department: "technical", owner: cast.technical.id, date: "2026-12-01" } as const;
      const facts = { department: "technical", outcome: "fail", followUp } as const;
      return told(reviewed(), cast.technicalHead, (story) => story.submits<"technicalReport">(cast.technicalHead, "technicalReport.technical.1", facts));
    },
    [cast.technical.id],
  ],
  waived: [
    () =>
      told(executing(), cast.generalManager, (story) =>
        story.does(
          cast.generalManager,
          waive(story.order, cast.generalManager, groundAt(story.now), {
            gate: "paid",
            reason: "x",
            missing: ["finance"],
            seen: signedAs,
            mark,
            circumstances,
          }),
        ),
      ),
    [cast.sales.id],
  ],
  cancelled: [
    () => told(reviewed(), cast.sales, (story) => story.does(cast.sales, cancel(story.order, cast.sales, { reason: "x" }))),
    ["customer", cast.sales.id, cast.archivist.id, ...five],
  ],
  reopened: [
    () =>
      told(closes(new Story()).seals(), cast.generalManager, (story) =>
        story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "x" })),
      ),
    [...of("sales"), ...five],
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;
