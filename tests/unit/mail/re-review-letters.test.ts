import { expect, test } from "vitest";
import { orderLetter } from "@/lib/mail/order-letters";
import { customer } from "../order/story";
import { about, inExecution } from "./matter";
import { disputedNotice, matters } from "./matters";

test("sales is asked to decide on another review, the departments are told of it (5.2)", () => {
  const [toSales, toOthers] = (["sales", "finance"] as const).map((department) => orderLetter("reReview", { ...matters.reReview("en"), department }));
  expect([toSales?.paragraphs[0], toOthers?.paragraphs[0]]).toEqual([expect.stringContaining("Please decide"), expect.stringContaining("Sales decides")]);
  const stated = orderLetter("reReview", about(inExecution, "en", { events: [disputedNotice], by: { kind: "customer", customer } }));
  expect(stated.quotes).toEqual([{ label: "The difference, in the customer’s words", text: "交貨日期應為十二月一日" }]);
});
