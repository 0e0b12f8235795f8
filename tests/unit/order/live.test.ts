import { describe, expect, test } from "vitest";
import { begin, drop } from "@/lib/order/begin";
import type { Order } from "@/lib/order/order";
import { correct } from "@/lib/order/register";
import { decline, returnDocument, strike, withdraw } from "@/lib/order/return";
import { tasksOf } from "@/lib/order/tasks";
import { track } from "@/lib/order/track";
import { cast, groundAt } from "../../cast";
import { closes } from "./execution";
import { customer, Story, start, terms } from "./story";

const ground = groundAt(start);
const version = { documentId: "registration.sales.1", version: 1, reason: "too late" };
const logLine = { completion: 10, text: "late", handling: "", files: [] };

const commands: Record<string, (order: Order, story: Story) => unknown> = {
  submit: (_, story) => story.submits(cast.sales, "registration.sales.1", { terms, outcome: "pass" } as never),
  sign: (_, story) => story.signs(cast.sales, "registration.sales.1", "author"),
  return: (order) => returnDocument(order, cast.sales, version),
  withdraw: (order) => withdraw(order, cast.sales, version),
  decline: (order) => decline(order, customer, ground, { ...version, proposal: "" }),
  strike: (order) => strike(order, cast.sales, ground, { ...version, slotId: "author" }),
  begin: (order) => begin(order, cast.sales, ground, { form: "executionCheck" }),
  drop: (order) => drop(order, cast.sales, { documentId: "registration.sales.1", reason: "too late" }),
  track: (order) => track(order, cast.production, logLine),
  correct: (order) => correct(order, cast.sales, { terms }),
};

const closed = closes(new Story());
const refused = new Story().submits<"registration">(cast.sales, "registration.sales.1", { terms, outcome: "fail", way: "refused", reason: "no credit" });

describe.each([
  ["closed", closed, "orderClosed"],
  ["refused", refused, "orderRefused"],
] as const)("an order that is %s", (stage, story, reason) => {
  test.each(Object.entries(commands))("takes no %s (8.1)", (_, command) => {
    expect(story.order.stage).toBe(stage);
    expect(() => command(story.order, story)).toThrow(reason);
  });

  test("waits for nobody", () => expect(tasksOf(story.order)).toEqual([]));
});

test("the forms of the execution are refused outside it (6-8)", () => {
  const story = new Story().untilExecution();
  story.does(cast.production, begin(story.order, cast.production, ground, { form: "deliveryReport" }));
  story.order = { ...story.order, stage: "review" };
  expect(() => story.submits<"deliveryReport">(cast.production, "deliveryReport.production.1", { delivered: [] })).toThrow("notInExecution");
});
