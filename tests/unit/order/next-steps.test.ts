import { expect, test } from "vitest";
import { nextSteps } from "@/lib/order/next-steps";
import { cast } from "../../cast";
import type { Story } from "./story";
import { asks, raises, reviewed } from "./told";

const idsOf = ({ order }: Story) => {
  const { tasks, duties, works } = nextSteps(order);
  return [...tasks, ...duties, ...works].map(({ id }) => id);
};

test("an order's next steps are its documents, what is no document, and what execution owes by a day", () => {
  const story = reviewed();
  story.does(cast.sales, asks(story)).reports();
  expect(idsOf(story)).toEqual(["write:minutes.sales.1:1", "answer:Q1"]);
  const milestone = { id: "M1", text: "first batch", department: "production", date: "2026-12-04" } as const;
  story.meets("passed", { milestones: [milestone] }).notifies();
  story.does(cast.production, raises(story));
  expect(idsOf(story)).toEqual(["answer:Q1", "scope:R1", "confirmation:resultNotice.sales.1", "milestone:M1", "delivery"]);
});
