import { expect, test } from "vitest";
import { callDueCheck } from "@/lib/order/checks";
import { groundAt } from "../../cast";
import { Story } from "./story";

test("the system calls a check each period, by urgency, never two at once (6.2)", () => {
  const story = new Story().untilExecution();
  expect(callDueCheck(story.order, groundAt("2026-12-07T02:00:00.000Z"))).toEqual([]);
  story.now = "2026-12-08T02:00:00.000Z";
  story.does("system", callDueCheck(story.order, groundAt(story.now)));
  expect(story.waitsFor()).toEqual(["write:executionCheck.sales.1:1"]);
  expect(callDueCheck(story.order, groundAt("2027-01-08T02:00:00.000Z"))).toEqual([]);
  const critical = new Story({ urgency: "critical" }).untilExecution();
  expect(callDueCheck(critical.order, groundAt("2026-11-25T02:00:00.000Z"))).toEqual([]);
  expect(callDueCheck(critical.order, groundAt("2026-11-26T02:00:00.000Z"))).toHaveLength(1);
});
