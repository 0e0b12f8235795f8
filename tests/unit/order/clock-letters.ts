import type { OrderLetter } from "@/lib/order/letters";
import { callOverdueDocuments } from "@/lib/order/overdue";
import { answer, callOverduePauses } from "@/lib/order/questions";
import { cast, groundAt } from "../../cast";
import { asks, type Hears, of, reviewed, told } from "./told";

/** Letters of clocks that pause, move and run out, and to whom they go. */
export const clockLetters = {
  question: [() => told(reviewed(), cast.sales, (story) => story.does(cast.sales, asks(story))), ["customer"]],
  paused: [() => told(reviewed(), cast.sales, (story) => story.does(cast.sales, asks(story))), of("technical")],
  answered: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      const given = { questionId: "Q1", text: "x" };
      return told(story, cast.salesHead, () => story.does(cast.salesHead, answer(story.order, cast.salesHead, groundAt(story.now), given)));
    },
    [cast.sales.id],
  ],
  pauseOverdue: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      return told(story, "system", () => story.does("system", callOverduePauses(story.order, groundAt("2026-12-11T02:00:00.000Z"))));
    },
    of("management"),
  ],
  deadlines: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      const given = { questionId: "Q1", text: "x" };
      return told(story, cast.sales, () => story.does(cast.sales, answer(story.order, cast.sales, groundAt("2026-11-26T02:00:00.000Z"), given)));
    },
    of("technical"),
  ],
  overdue: [
    () => {
      const story = reviewed();
      for (const one of ["production", "quality", "purchasing", "finance"] as const) story.report(one);
      return told(story, "system", () => story.does("system", callOverdueDocuments(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
    },
    [...of("technical"), cast.sales.id],
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;
