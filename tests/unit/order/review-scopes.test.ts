import { expect, test } from "vitest";
import { sectionOf } from "@/lib/order/change-reviewers";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { lettersFor } from "@/lib/order/letters";
import { type Actor, type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { mayObjectTo, mayWiden, scopesOf } from "@/lib/order/review-scopes";
import { tasksOf } from "@/lib/order/tasks";
import { cast, everyone, groundAt } from "../../cast";
import { requestsChange, reviewsChange } from "./execution";
import { attendee, author, customer, Story } from "./story";

function scoped(departments: ("production" | "quality")[]): Story {
  const story = new Story().untilExecution();
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  return story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments, reason: "only the process" }));
}

const widens = (story: Story, departments: ReviewingDepartment[]) =>
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments, reason: "it reaches further" }));

const objectors = (story: Story) =>
  (["technical", "production", "quality", "purchasing", "finance"] as const).filter((one) => mayObjectTo(scopesOf(story.order), one).length > 0);

test("a review that was asked for says who reviews, who is left out and may object, and what was objected (5.2)", () => {
  const story = scoped(["production"]);
  expect(scopesOf(story.order)).toMatchObject([
    {
      about: "R1",
      raised: { cause: "quality", reason: "cracks", by: { id: "quality" } },
      decided: { departments: ["production"], reason: "only the process", by: { id: "sales" } },
      leftOut: ["technical", "quality", "purchasing", "finance"],
      goesOn: true,
    },
  ]);
  expect(objectors(story)).toEqual(["technical", "quality", "purchasing", "finance"]);
  story.does(cast.quality, object(story.order, cast.quality, { about: "R1", text: "the control plan changes too" }));
  expect(objectors(story)).toEqual(["technical", "purchasing", "finance"]);
  expect(scopesOf(story.order)[0]?.objections).toMatchObject([{ department: "quality", text: "the control plan changes too" }]);
  story.report("production", 2).meets("passed", {}, 2);
  expect(objectors(story)).toEqual([]);
});

test("where sales finds that no review is needed, any of the five may object, and sales may think better of it (5.2)", () => {
  const story = scoped([]);
  expect(scopesOf(story.order)).toMatchObject([{ decided: { departments: [] }, leftOut: reviewingDepartments, goesOn: true }]);
  expect(objectors(story)).toEqual(reviewingDepartments);
  story.does(cast.quality, object(story.order, cast.quality, { about: "R1", text: "it is cracked" }));
  widens(story, ["quality"]);
  expect(story.order).toMatchObject({ stage: "review", round: 2, reviewing: ["quality"] });
  expect(scopesOf(story.order)).toMatchObject([{ decided: { departments: ["quality"] }, goesOn: true, objections: [{ department: "quality" }] }]);
});

test("while a review goes on sales has more departments review in its round, and takes none away (5.2)", () => {
  const story = scoped(["production"]);
  const [scope] = scopesOf(story.order);
  expect(scope && [mayWiden(scope, "sales"), mayWiden(scope, "quality")]).toEqual([true, false]);
  expect(() => widens(story, ["production"])).toThrow("scopeNotWider");
  widens(story, ["quality"]);
  expect(story.order).toMatchObject({ stage: "review", round: 2, reviewing: ["production", "quality"] });
  expect(story.waitsFor()).toEqual(["write:productionReport.production.2:1", "write:qualityReport.quality.2:1"]);
  expect(scopesOf(story.order)).toMatchObject([{ decided: { departments: ["production", "quality"], reason: "it reaches further" }, goesOn: true }]);
  story.report("production", 2).report("quality", 2).meets("passed", {}, 2);
  expect(() => widens(story, ["finance"])).toThrow("scopedAlready");
});

test("minutes that wait to be written are given up for the departments added; once submitted the meeting decides (5.2)", () => {
  const story = scoped(["production"]).report("production", 2);
  expect(story.waitsFor()).toEqual(["write:minutes.sales.2:1"]);
  widens(story, ["quality"]);
  expect(story.waitsFor()).toEqual(["write:qualityReport.quality.2:1"]);
  story.report("quality", 2);
  expect(story.waitsFor()).toEqual(["write:minutes.sales.3:1"]);
  const facts = { decision: "passed", again: [], chair: "sales", recorder: "sales", attendees: ["sales", "quality"], milestones: [], reason: "" } as const;
  story.submits<"minutes">(cast.sales, "minutes.sales.3", { ...facts, again: [], attendees: [], milestones: [] }, [author(cast.sales), attendee(cast.quality)]);
  expect(() => widens(story, ["finance"])).toThrow("meetingUnderWay");
});

test("the review of a change shows its scope once sales has decided it, and is closed to objections once it is complete (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  expect(scopesOf(story.order)).toEqual([]);
  reviewsChange(story, ["pass", "pass"]);
  expect(scopesOf(story.order)).toMatchObject([{ about: "changeReview.sales.1", decided: { departments: ["production", "finance"] }, goesOn: false }]);
  expect(objectors(story)).toEqual([]);
});

test("while a change is reviewed sales has more departments review it; what is signed stands, and each section decides (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const id = "changeReview.sales.1";
  const facts = { concerned: ["production" as const, "finance" as const], hold: false, reason: "nothing else is touched" };
  const widensChange = (departments: ReviewingDepartment[], by: Actor = cast.sales) =>
    scopeReview(story.order, by, groundAt(story.now), { about: id, departments, reason: "the drawing changes too" });
  expect(() => widensChange(["quality"])).toThrow("noSuchReview");
  story.submits<"changeReview">(cast.sales, id, facts, [author(cast.sales), sectionOf("production"), sectionOf("finance")]);
  story.signs(cast.finance, id, "finance", { outcome: "pass" });
  const { due } = documentNamed(story.order, id);
  expect(() => widensChange(["production"])).toThrow("scopeNotWider");
  expect(() => widensChange(["quality"], cast.quality)).toThrow("notYourDepartment");

  story.now = "2026-11-25T02:00:00.000Z";
  const before = story.order;
  const events = widensChange(["production", "technical"]);
  story.does(cast.sales, events);
  expect(story.waitsFor()).toEqual([`sign:${id}:1:production`, `sign:${id}:1:technical`]);
  expect(tasksOf(story.order).map(({ since }) => since)).toEqual(["2026-11-24T01:30:00.000Z", story.now]);
  expect(documentNamed(story.order, id).due).toEqual(due);
  const letters = lettersFor(before, story.order, events, { kind: "person", person: cast.sales }, everyone);
  expect(letters.map(({ to, letter }) => ["person" in to && to.person, letter])).toEqual([
    ["technical-head", "sign"],
    ["technical", "sign"],
  ]);
  const [scope] = scopesOf(story.order);
  expect(scope).toMatchObject({ decided: { departments: ["technical", "production", "finance"], reason: "the drawing changes too", by: { id: "sales" } } });
  expect(scope && [scope.leftOut, mayWiden(scope, "sales"), mayWiden(scope, "quality")]).toEqual([["quality", "purchasing"], true, false]);
  expect(objectors(story)).toEqual(["quality", "purchasing"]);

  story.signs(cast.production, id, "production", { outcome: "pass" });
  expect(story.order.changes).toMatchObject([{ state: "agreed" }]);
  story.signs(cast.technical, id, "technical", { outcome: "fail", reason: "no test bench", solution: "a test bench" });
  expect(story.order.changes).toMatchObject([{ state: "meeting" }]);
  expect(() => widensChange(["quality"])).toThrow("scopedAlready");
});

test("a department added to the review of a change adjusts its plan once it has passed (7.3)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const facts = { concerned: ["production" as const], hold: false, reason: "nothing else is touched" };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", facts, [author(cast.sales), sectionOf("production")]);
  const scope = { about: "changeReview.sales.1", departments: ["quality" as const], reason: "the plan changes" };
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), scope));
  for (const one of ["production", "quality"] as const) story.signs(cast[one], "changeReview.sales.1", one, { outcome: "pass" });
  expect(story.order.terms.deliveryDate).toBe("2027-01-15");
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["adjustPlan:1:production", "adjustPlan:1:quality"]);
});
