import { expect, test } from "vitest";
import { orderLetter } from "@/lib/mail/order-letters";
import type { SlotSpec } from "@/lib/order/slot";
import { cast } from "../../cast";
import { author, customer } from "../order/story";
import { about, changeRequested, inExecution } from "./matter";
import { matters } from "./matters";

test("the letter on a change says which way it went", () => {
  const passed = orderLetter("changeResult", matters.changeResult("en"));
  const refused = orderLetter("changeResult", about(inExecution, "en", { events: [{ type: "changeRefused", v: 1, round: 1 }], department: null }));
  expect(passed.paragraphs[0]).toContain("in force");
  expect(refused.paragraphs[0]).toContain("did not pass");
  expect([passed.action?.url, refused.action]).toEqual(["https://portal.example/orders/10248", undefined]);
});

test("a refused change says why, and the way on that its departments found with the customer (7.2)", () => {
  const story = changeRequested().signs(customer, "changeRequest.sales.1", "customer");
  const section: SlotSpec = { id: "production", meaning: "reviewed", for: { departments: ["production"] }, asks: true };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", { concerned: ["production"], hold: false, reason: "x" }, [author(cast.sales), section]);
  story.signs(cast.production, "changeReview.sales.1", "production", { outcome: "fail", reason: "no capacity", solution: "a week later" });
  const refused = (reason?: string) =>
    orderLetter("changeResult", about(story, "en", { events: [{ type: "changeRefused", v: 1, round: 1, ...(reason && { reason }) }], department: null }));
  expect(refused("too dear").quotes).toEqual([
    { label: "Reason", text: "too dear" },
    { label: "Solution · Production", text: "a week later" },
  ]);
  expect(refused().quotes[0]).toEqual({ label: "Reason · Production", text: "no capacity" });
});
