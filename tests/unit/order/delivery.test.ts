import { expect, test } from "vitest";
import { deliveriesOf } from "@/lib/order/delivery";
import { decline } from "@/lib/order/return";
import type { SlotSpec } from "@/lib/order/slot";
import { cast, groundAt } from "../../cast";
import { accepts, corrects, delivers, requestsChange, reviewsChange } from "./execution";
import { author, customer, Story, terms } from "./story";

test("deliveries in parts add up, unacceptable goods are delivered again, and acceptance waits for all of it (8.2a, 8.2b, 8.2c)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 2]);
  expect(story.waitsFor()).toEqual([]);
  delivers(story, 2, [0, 3], false);
  expect(story.waitsFor()).toEqual(["write:correctiveActionRequest.sales.1:1"]);
  corrects(story, 1, false);
  expect(story.waitsFor()).toEqual(["write:correctiveActionRequest.sales.2:1"]);
  corrects(story, 2, true);
  expect(story.waitsFor()).toEqual([]);
  expect(() => delivers(story, 3, [0, 4])).toThrow("deliversTooMuch");
});

test("goods that the customer does not accept on paper are corrected, delivered, inspected and accepted again (8.2c, 6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  const finding = { text: "scratched", department: "production", deadline: "2026-12-01" } as const;
  story.submits<"acceptance">(cast.sales, "acceptance.sales.1", { accepted: false, by: "paper", finding });
  expect(story.order.findings).toMatchObject([{ id: "F1", department: "production" }]);
  expect(deliveriesOf(story.order)).toMatchObject([{ outstanding: 12 }, { outstanding: 5 }]);
  expect(corrects(story, 1, true).waitsFor()).toEqual([]);
  delivers(story, 2, [12, 5]);
  expect(story.waitsFor()).toEqual(["write:acceptance.sales.2:1"]);
});

test("a customer who declines the acceptance by his link raises a finding against production, and is asked again only after another delivery (8.2c, 6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "confirmed", for: { customer: true } }];
  story.submits<"acceptance">(cast.sales, "acceptance.sales.1", { accepted: true, by: "link" }, slots);
  const declining = { documentId: "acceptance.sales.1", version: 1, reason: "two boxes are wet", proposal: "" };
  story.does(customer, decline(story.order, customer, groundAt(story.now), declining));
  expect(story.order.findings).toMatchObject([{ text: "two boxes are wet", department: "production", deadline: "2026-12-08" }]);
  expect(story.waitsFor()).toEqual(["write:correctiveActionRequest.sales.1:1"]);
  expect(corrects(story, 1, true).waitsFor()).toEqual([]);
  delivers(story, 2, [12, 5]);
  expect(story.waitsFor()).toEqual(["write:acceptance.sales.2:1"]);
});

test("a later delivery that is not accepted leaves the goods accepted before as they are (8.2c)", () => {
  const story = accepts(delivers(new Story().untilExecution(), 1, [12, 5]));
  const more = terms.lines.map((line) => (line.line === 1 ? { ...line, quantity: 15 } : line));
  reviewsChange(requestsChange(story, { ...terms, lines: more }).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "pass"]);
  delivers(story, 2, [3, 0]);
  const finding = { text: "scratched", department: "production", deadline: "2026-12-01" } as const;
  story.submits<"acceptance">(cast.sales, "acceptance.sales.2", { accepted: false, by: "paper", finding });
  expect(deliveriesOf(story.order)).toMatchObject([{ outstanding: 3 }, { outstanding: 0 }]);
});
