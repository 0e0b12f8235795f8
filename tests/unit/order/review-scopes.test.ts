import { expect, test } from "vitest";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { mayObjectTo, scopesOf } from "@/lib/order/review-scopes";
import { cast, groundAt } from "../../cast";
import { requestsChange, reviewsChange } from "./execution";
import { customer, Story } from "./story";

function scoped(departments: ("production" | "quality")[]): Story {
  const story = new Story().untilExecution();
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  return story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { raiseId: "R1", departments, reason: "only the process" }));
}

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

test("where sales finds that no review is needed, nobody is left out of one (5.2)", () => {
  expect(scopesOf(scoped([]).order)).toMatchObject([{ decided: { departments: [] }, leftOut: [], goesOn: false }]);
});

test("the review of a change shows its scope once sales has decided it, and is closed to objections once it is complete (7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  expect(scopesOf(story.order)).toEqual([]);
  reviewsChange(story, ["pass", "pass"]);
  expect(scopesOf(story.order)).toMatchObject([{ about: "changeReview.sales.1", decided: { departments: ["production", "finance"] }, goesOn: false }]);
  expect(objectors(story)).toEqual([]);
});
