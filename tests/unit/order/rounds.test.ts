import { expect, test } from "vitest";
import { earlierRound } from "@/lib/order/document";
import { Story } from "./story";

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
