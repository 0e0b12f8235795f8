import { expect, test } from "vitest";
import { dutiesOf } from "@/lib/order/duties";
import { closeFollowUp } from "@/lib/order/follow-ups";
import { cast } from "../../cast";
import { Story } from "./story";

test("a failed report opens a follow-up with owner and date, closed by the owner or his department (3)", () => {
  const story = new Story().passesPreliminary();
  const followUp = { text: "buy a press", department: "production", owner: cast.production.id, date: "2026-12-04" } as const;
  story.submits<"technicalReport">(cast.technical, "technicalReport.technical.1", { department: "technical", outcome: "fail", followUp });
  expect(dutiesOf(story.order)).toMatchObject([{ id: "followUp:U1", for: { person: "production" }, text: "buy a press", day: "2026-12-04" }]);
  expect(() => closeFollowUp(story.order, cast.technical, { followUpId: "U1", text: "x" })).toThrow("notYourDepartment");
  expect(() => closeFollowUp(story.order, cast.production, { followUpId: "U2", text: "x" })).toThrow("noSuchFollowUp");
  story.does(cast.productionHead, closeFollowUp(story.order, cast.productionHead, { followUpId: "U1", text: "ordered" }));
  expect(dutiesOf(story.order)).toEqual([]);
  expect(() => closeFollowUp(story.order, cast.production, { followUpId: "U1", text: "x" })).toThrow("closedAlready");
});
