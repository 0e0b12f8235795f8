import { expect, test } from "vitest";
import { begin } from "@/lib/order/begin";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { cast, groundAt } from "../../cast";
import { Story } from "./story";

function raises(story: Story): Story {
  return story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks in the first lot" }));
}

function scopes(story: Story, departments: ("production" | "quality")[] = ["production"], about = "R1"): Story {
  return story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about, departments, reason: "only the process" }));
}

test("a quality problem in execution leads to another round for the departments concerned; execution waits for it (5.2)", () => {
  const story = raises(new Story().untilExecution());
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["scope:R1"]);
  story.does(cast.production, begin(story.order, cast.production, groundAt(story.now), { form: "deliveryReport" }));
  expect(() => scopeReview(story.order, cast.quality, groundAt(story.now), { about: "R1", departments: [], reason: "x" })).toThrow("notYourDepartment");
  scopes(story);
  expect(story.order).toMatchObject({ stage: "review", round: 2, reviewing: ["production"] });
  expect(story.waitsFor()).toEqual(["write:productionReport.production.2:1"]);
  expect(() => begin(story.order, cast.sales, groundAt(story.now), { form: "executionCheck" })).toThrow("notInExecution");
  story.report("production", 2).meets("passed", {}, 2).notifies("pass", 2);
  expect(story.order.stage).toBe("execution");
  expect(story.waitsFor()).toEqual(["write:deliveryReport.production.1:1"]);
});

test("a review is raised once the order has passed, scoped once, and needs no review where sales says so (5.2)", () => {
  const early = new Story().passesPreliminary();
  expect(() => raiseReview(early.order, cast.quality, { cause: "delay", reason: "x" })).toThrow("reviewUnderWay");
  const story = raises(new Story().untilExecution());
  expect(() => raiseReview(story.order, cast.auditor, { cause: "delay", reason: "x" })).toThrow("notAllowed");
  expect(() => scopes(story, [], "R7")).toThrow("noSuchReview");
  scopes(story, []);
  expect(story.order.stage).toBe("execution");
  expect(() => scopes(story, [])).toThrow("scopeNotWider");
});

test("a notice that is not sent is given up for the new round (5.2)", () => {
  const story = scopes(raises(new Story().passesPreliminary().reports().meets("passed")));
  expect(story.order.stage).toBe("review");
  expect(documentNamed(story.order, "resultNotice.sales.1").dropped).toMatchObject({ reason: "only the process" });
  story.report("production", 2).meets("passed", {}, 2);
  expect(story.waitsFor()).toEqual(["write:resultNotice.sales.2:1"]);
});

test("departments that the scope leaves out may object while that review goes on (5.2)", () => {
  const story = scopes(raises(new Story().untilExecution()));
  const objection = { about: "R1", text: "the control plan changes too" };
  expect(() => object(story.order, cast.production, objection)).toThrow("notLeftOut");
  expect(() => object(story.order, cast.quality, { ...objection, about: "R9" })).toThrow("noSuchReview");
  story.does(cast.quality, object(story.order, cast.quality, objection));
  expect(() => object(story.order, cast.qualityHead, objection)).toThrow("objectedAlready");
  story.report("production", 2).meets("passed", {}, 2);
  expect(() => object(story.order, cast.finance, objection)).toThrow("notLeftOut");
});

test("once execution has begun the meeting cannot refuse the order, and adds its milestones to the earlier ones (4.2d)", () => {
  const first = new Story().passesPreliminary().reports();
  const milestone = (text: string) => ({ id: "M1", text, department: "production" as const, date: "2026-12-01" });
  const story = scopes(raises(first.meets("passed", { milestones: [milestone("start")] }).notifies())).report("production", 2);
  expect(() => story.meets("refused", { reason: "x" }, 2)).toThrow("begunNotRefused");
  story.meets("passed", { milestones: [milestone("repair")] }, 2);
  expect(story.order.milestones.map(({ id, text }) => [id, text])).toEqual([
    ["M1", "start"],
    ["M2", "repair"],
  ]);
});
