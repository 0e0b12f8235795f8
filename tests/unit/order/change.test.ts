import { expect, test } from "vitest";
import { endingOf, mayRefuseChange } from "@/components/orders/ending";
import { adjustPlan } from "@/lib/order/adjust";
import { begin } from "@/lib/order/begin";
import { cancel } from "@/lib/order/cancel";
import { refuseChange } from "@/lib/order/change";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { lettersFor } from "@/lib/order/letters";
import { object } from "@/lib/order/re-review";
import type { SlotSpec } from "@/lib/order/slot";
import { cast, everyone, groundAt } from "../../cast";
import { meetsOverChange, requestsChange, reviewsChange } from "./execution";
import { author, customer, Story, terms } from "./story";

function failed(): Story {
  return reviewsChange(requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "fail"]);
}

test("a change review has its own days (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  expect(documentNamed(story.order, "changeReview.sales.1").due).toMatchObject({ day: "2026-11-27", days: 3 });
});

test("a change of which a section failed goes before a meeting, and the terms stand meanwhile (7.2)", () => {
  const story = failed();
  expect(story.order.changes).toMatchObject([{ round: 1, state: "meeting" }]);
  expect(story.order.terms.deliveryDate).toBe("2026-12-22");
  expect(story.waitsFor()).toEqual(["write:minutes.sales.2:1"]);
  expect(() => begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" })).toThrow("openAlready");
});

test("the meeting passes the change only with the chair's reason, or refuses it (7.2, 7.3)", () => {
  expect(() => meetsOverChange(failed(), "passed")).toThrow("changeOverruleNeedsReason");
  expect(() => meetsOverChange(failed(), "again")).toThrow("changeMeetingDecides");
  const passed = meetsOverChange(failed(), "passed", "finance agrees to a later payment");
  expect(passed.order).toMatchObject({ stage: "execution", changes: [{ state: "passed" }], terms: { deliveryDate: "2027-01-15" } });
  const refused = meetsOverChange(failed(), "refused", "too dear");
  expect(refused.order).toMatchObject({ stage: "execution", changes: [{ state: "refused", reason: "too dear" }], terms: { deliveryDate: "2026-12-22" } });
});

test("sales may refuse the change without a meeting, while its minutes are not submitted (7.2)", () => {
  const story = failed();
  expect(() => refuseChange(story.order, cast.finance, { reason: "x" })).toThrow("notYourDepartment");
  expect(mayRefuseChange(story.order)).toBe(true);
  story.does(cast.sales, refuseChange(story.order, cast.sales, { reason: "the customer agreed to wait" }));
  expect(mayRefuseChange(story.order)).toBe(false);
  expect(story.order.changes).toMatchObject([{ state: "refused", reason: "the customer agreed to wait" }]);
  expect(story.waitsFor()).toEqual([]);
  expect(() => refuseChange(story.order, cast.sales, { reason: "x" })).toThrow("noChangeBeforeMeeting");
});

test("changed terms oblige the departments to adjust their plans, each once (7.3)", () => {
  const story = reviewsChange(requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "pass"]);
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["adjustPlan:1:production", "adjustPlan:1:finance"]);
  expect(() => adjustPlan(story.order, cast.quality, { round: 1, text: "x" })).toThrow("noPlanToAdjust");
  story.does(cast.production, adjustPlan(story.order, cast.production, { round: 1, text: "Two more shifts." }));
  expect(() => adjustPlan(story.order, cast.production, { round: 1, text: "x" })).toThrow("adjustedAlready");
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["adjustPlan:1:finance"]);
});

test("a department that sales leaves out of a change review is told, and may object once (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const before = story.order;
  const section: SlotSpec = { id: "production", meaning: "reviewed", for: { departments: ["production"] }, asks: true };
  const facts = { concerned: ["production" as const], hold: false, reason: "no cost" };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", facts, [author(cast.sales), section]);
  const told = lettersFor(before, story.order, story.events.slice(-2), { kind: "person", person: cast.sales }, everyone);
  expect(told.filter(({ letter }) => letter === "leftOut").map(({ to }) => "person" in to && to.person)).toEqual(["finance-head", "finance"]);
  const objection = { about: "changeReview.sales.1", text: "there is a cost" };
  expect(() => object(story.order, cast.production, objection)).toThrow("notLeftOut");
  story.does(cast.finance, object(story.order, cast.finance, objection));
  expect(() => object(story.order, cast.financeHead, objection)).toThrow("objectedAlready");
  expect(story.order.changes[0]?.objections).toMatchObject([{ department: "finance", text: "there is a cost" }]);
});

test("sales cancels before the execution; afterwards only with the customer's signature (7.1)", () => {
  const early = new Story().passesPreliminary();
  expect(endingOf(early.order)).toBe("cancel");
  expect(() => cancel(early.order, cast.quality, { reason: "x" })).toThrow("notYourDepartment");
  expect(early.does(cast.sales, cancel(early.order, cast.sales, { reason: "the customer withdrew" })).order.stage).toBe("cancelled");
  expect(early.waitsFor()).toEqual([]);

  const begun = new Story().untilExecution();
  expect(endingOf(begun.order)).toBe("changeRequest");
  expect(() => cancel(begun.order, cast.sales, { reason: "x" })).toThrow("cancelNeedsCustomer");
  begun.does(cast.sales, begin(begun.order, cast.sales, groundAt(begun.now), { form: "changeRequest" }));
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } }];
  begun.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { proposed: terms, concerned: ["production"], cancels: "the shop burnt down" }, slots);
  expect([begun.order.stage, endingOf(begun.order)]).toEqual(["execution", "none"]);
  const before = begun.order;
  begun.signs(customer, "changeRequest.sales.1", "customer");
  expect(begun.order).toMatchObject({ stage: "cancelled", refusedReason: "the shop burnt down" });
  const letters = lettersFor(before, begun.order, begun.events.slice(-4), { kind: "customer", customer }, everyone);
  expect(letters.filter(({ letter }) => letter === "cancelled").length).toBe(1 + 10 + 1 + 1);
});
