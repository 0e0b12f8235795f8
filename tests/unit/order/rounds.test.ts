import { expect, test } from "vitest";
import { earlierRound, reviewRound } from "@/lib/order/document";
import { raiseReview, scopeReview } from "@/lib/order/re-review";
import { cast, groundAt } from "../../cast";
import { meetsOverChange, requestsChange, reviewsChange } from "./execution";
import { customer, Story } from "./story";

const reportOf = (story: Story, id: string) => {
  const document = story.order.documents.find((one) => one.id === id);
  return document && earlierRound(story.order, document)?.id;
};

test("a report of a later round goes on from its department's latest one before, and no other document does (4.2d)", () => {
  const story = new Story()
    .passesPreliminary()
    .reports()
    .meets("again", { again: ["technical"] })
    .reports(2, "fail");
  story.meets("again", { again: ["technical", "finance"] }, 2);
  expect(reportOf(story, "technicalReport.technical.1")).toBeUndefined();
  expect(reportOf(story, "technicalReport.technical.2")).toBe("technicalReport.technical.1");
  expect(reportOf(story, "technicalReport.technical.3")).toBe("technicalReport.technical.2");
  expect(reportOf(story, "financeReport.finance.3")).toBe("financeReport.finance.1");
  expect(reportOf(story, "minutes.sales.2")).toBeUndefined();
});

test("minutes stand with the round that they were held over, however many there were before, and those over a change with none (4.2d, 7.2)", () => {
  const story = requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  reviewsChange(story, ["pass", "fail"]);
  meetsOverChange(story, "refused");
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments: ["quality"], reason: "the plan alone" }));
  story.report("quality", 2);
  const rounds = story.order.documents.filter(({ form }) => form === "minutes").map((one) => [one.id, reviewRound(story.order, one)]);
  expect(rounds).toEqual([
    ["minutes.sales.1", 1],
    ["minutes.sales.2", undefined],
    ["minutes.sales.3", 2],
  ]);
});
