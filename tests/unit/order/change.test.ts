import { expect, test } from "vitest";
import { addDays, dueAfter, workingDaysLater } from "@/lib/calendar/working-days";
import { adjustPlan } from "@/lib/order/adjust";
import { begin } from "@/lib/order/begin";
import { cancel } from "@/lib/order/cancel";
import { isHeld, mayRefuseChange, refuseChange } from "@/lib/order/change";
import { documentNamed } from "@/lib/order/document";
import { dutiesNow, dutiesOf } from "@/lib/order/duties";
import { endingOf } from "@/lib/order/ending";
import { followUpsToHear } from "@/lib/order/follow-ups";
import { lettersFor } from "@/lib/order/letters";
import { planAgainstActual } from "@/lib/order/plan";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
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

test("a section that failed is followed up by whom it names, and the meeting hears of it (7.2, 3)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const slots = (["production", "finance"] as const).map((one): SlotSpec => ({ id: one, meaning: "reviewed", for: { departments: [one] }, asks: true }));
  const facts = { concerned: ["production" as const, "finance" as const], hold: false, reason: "nothing else is touched" };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", facts, [author(cast.sales), ...slots]);
  const followUp = { text: "a second shift", department: "production", owner: "production", date: "2026-11-30" } as const;
  story.signs(cast.production, "changeReview.sales.1", "production", { outcome: "fail", reason: "no capacity", solution: "a second shift", followUp });
  expect(story.order.followUps).toEqual([]);
  story.signs(cast.finance, "changeReview.sales.1", "finance", { outcome: "pass" });
  expect(story.order.followUps).toMatchObject([{ id: "U1", owner: "production", deadline: "2026-11-30", from: "changeReview.sales.1" }]);
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["followUp:U1"]);
  expect(followUpsToHear(story.order).map(({ id }) => id)).toEqual(["U1"]);
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

test("changed terms oblige the departments to adjust their plans, each once, within the days of a change review (7.3)", () => {
  const story = reviewsChange(requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "pass"]);
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["adjustPlan:1:production", "adjustPlan:1:finance"]);
  expect(() => adjustPlan(story.order, cast.quality, groundAt(story.now), { round: 1, text: "x" })).toThrow("noPlanToAdjust");
  story.does(cast.production, adjustPlan(story.order, cast.production, groundAt(story.now), { round: 1, text: "Two more shifts." }));
  expect(() => adjustPlan(story.order, cast.production, groundAt(story.now), { round: 1, text: "x" })).toThrow("adjustedAlready");
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["adjustPlan:1:finance"]);
  const { changeDays, clock } = groundAt(story.now);
  const { day } = dueAfter(story.order.at, changeDays, clock);
  expect(dutiesNow(story.order, groundAt(`${workingDaysLater(day, 2, clock.calendar)}T02:00:00.000Z`))).toMatchObject([{ day, late: 2 }]);
});

test("a department that sales leaves out of a change review is told, and may object once (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const before = story.order;
  const section: SlotSpec = { id: "production", meaning: "reviewed", for: { departments: ["production"] }, asks: true };
  const concerned = ["technical", "production", "quality", "purchasing"] as const;
  const review = (reason: string) =>
    story.submits<"changeReview">(cast.sales, "changeReview.sales.1", { concerned: [...concerned], hold: false, reason }, [author(cast.sales), section]);
  expect(() => review(" ")).toThrow("leftOutNeedsReason");
  review("no cost");
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
  begun.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { proposed: terms, cancels: "the shop burnt down" }, slots);
  expect([begun.order.stage, endingOf(begun.order)]).toEqual(["execution", "none"]);
  const before = begun.order;
  begun.signs(customer, "changeRequest.sales.1", "customer");
  expect(begun.order).toMatchObject({ stage: "cancelled", refusedReason: "the shop burnt down" });
  const letters = lettersFor(before, begun.order, begun.events.slice(-4), { kind: "customer", customer }, everyone);
  expect(letters.filter(({ letter }) => letter === "cancelled").length).toBe(1 + 10 + 1 + 1);
});

const productionMilestone = { id: "M1", text: "first batch", department: "production" as const, date: "2026-12-04" };

test("a department gives its own milestones new days with its adjusted plan; the earlier ones stay readable (7.3, 6.1)", () => {
  const other = { id: "M2", text: "money is here", department: "finance" as const, date: "2026-12-04" };
  const story = new Story()
    .passesPreliminary()
    .reports()
    .meets("passed", { milestones: [productionMilestone, other] })
    .notifies();
  reviewsChange(requestsChange(story).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "pass"]);
  const adjusts = (id: string, date: string) =>
    adjustPlan(story.order, cast.production, groundAt(story.now), { round: 1, text: "Two shifts.", milestones: [{ id, date }] });
  expect(dutiesOf(story.order).find(({ id }) => id === "adjustPlan:1:production")?.milestones).toMatchObject([{ id: "M1" }]);
  expect(() => adjusts("M2", "2026-12-20")).toThrow("notYourDepartment");
  expect(() => adjusts("M1", "2026-11-01")).toThrow("milestoneGoneBy");
  const { deliveryDate } = story.order.terms;
  expect(() => adjusts("M1", addDays(deliveryDate, 1))).toThrow("milestoneAfterDelivery");
  expect(adjusts("M1", deliveryDate)).toMatchObject([{ milestones: [{ date: deliveryDate }] }]);
  story.does(cast.production, adjusts("M1", "2026-12-20"));
  expect(story.order.milestones[0]).toMatchObject({ date: "2026-12-20", earlier: [{ date: "2026-12-04", round: 1 }] });
  const { clock } = groundAt(story.now);
  expect(planAgainstActual(story.order, clock, "2026-12-08T02:00:00.000Z")?.rows.find(({ id }) => id === "M1")).toMatchObject({
    planned: "2026-12-20",
    earlier: ["2026-12-04"],
    late: 0,
  });
});

test("while a change holds the execution nothing is delivered, and milestones do not come late by it (7.2)", () => {
  const story = new Story()
    .passesPreliminary()
    .reports()
    .meets("passed", { milestones: [productionMilestone] })
    .notifies();
  requestsChange(story).signs(customer, "changeRequest.sales.1", "customer");
  story.now = "2026-12-04T02:00:00.000Z";
  const late = (now: string) => planAgainstActual(story.order, groundAt(now).clock, now)?.rows.find(({ id }) => id === "M1")?.late;
  const slot: SlotSpec = { id: "production", meaning: "reviewed", for: { departments: ["production"] }, asks: true };
  const facts = { concerned: ["production" as const], hold: true, reason: "nothing else is touched" };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", facts, [author(cast.sales), slot]);
  expect(isHeld(story.order)).toBe(true);
  expect(() => begin(story.order, cast.production, groundAt(story.now), { form: "deliveryReport" })).toThrow("executionHeld");
  expect(late("2026-12-09T02:00:00.000Z")).toBe(0);
  story.now = "2026-12-09T02:00:00.000Z";
  story.signs(cast.production, "changeReview.sales.1", "production", { outcome: "pass" });
  expect(isHeld(story.order)).toBe(false);
  expect(late("2026-12-09T09:00:00.000Z")).toBe(0);
  expect(late("2026-12-10T02:00:00.000Z")).toBe(1);
});

test("an order that is reviewed again is ended by a change request that the customer signs, and by no other change (7.1)", () => {
  const story = new Story().untilExecution();
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  const scope = { about: "R1", departments: ["quality" as const], reason: "only the inspection" };
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), scope));
  expect([story.order.stage, endingOf(story.order)]).toEqual(["review", "changeRequest"]);
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" }));
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } }];
  const facts = { proposed: terms, concerned: ["production" as const] };
  expect(() => story.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", facts, slots)).toThrow("changeWaitsForReview");
  story.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { ...facts, cancels: "no use for it any more" }, slots);
  expect(story.waitsFor()).toContain("sign:changeRequest.sales.1:1:customer");
  expect(story.signs(customer, "changeRequest.sales.1", "customer").order).toMatchObject({ stage: "cancelled", refusedReason: "no use for it any more" });
});

test("a change that waits for the customer is not signed while the order is reviewed again (7.1, 5.2)", () => {
  const story = requestsChange(new Story().untilExecution());
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  const scope = { about: "R1", departments: ["quality" as const], reason: "only the inspection" };
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), scope));
  expect(() => story.signs(customer, "changeRequest.sales.1", "customer")).toThrow("notInExecution");
});
