import { expect, test } from "vitest";
import { disputeNotice } from "@/lib/order/notice";
import { answer, ask } from "@/lib/order/questions";
import { withdraw } from "@/lib/order/return";
import type { SlotSpec } from "@/lib/order/slot";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, delivers, meetsOverChange, requestsChange, summarises } from "./execution";
import { author, circumstances, customer } from "./story";
import { change, executing, failedChange, five, minutes, noticeId, of, reviewed, seen, sorted, submitsMinutes, told, unanswered } from "./told";

test("minutes that were taken back are told to whoever signed and whoever was asked, never to whoever took them back", () => {
  const story = submitsMinutes(reviewed().reports()).signs(cast.technical, minutes.documentId, `attendee:${cast.technical.id}`);
  const letters = told(story, cast.sales, () => story.does(cast.sales, withdraw(story.order, cast.sales, minutes)));
  expect(letters.withdrawn).toEqual(sorted(cast.salesHead.id, cast.technical.id, cast.finance.id));
});

test("whoever's turn had not come hears nothing of what was taken back", () => {
  const story = asksToClose(summarises(accepts(delivers(executing(), 1, [12, 5]))).seals()).signs(cast.finance, "closureRequest.sales.1", "finance", {});
  const taken = { documentId: "closureRequest.sales.1", version: 1, reason: "x" };
  const letters = told(story, cast.sales, () => story.does(cast.sales, withdraw(story.order, cast.sales, taken)));
  expect(letters.withdrawn).toEqual(sorted(cast.finance.id, ...of("technical", "purchasing")));
});

test("minutes that send the order to one department again go to sales and all five (4.3)", () => {
  const story = reviewed()
    .reports()
    .seals()
    .meets("again", { again: ["technical"] });
  expect(told(story, "system", () => story.seals()).sealedCopy).toEqual(sorted(...of("sales"), ...five));
});

test("minutes of a change go to sales, the departments that it concerns and whoever signed (4.3, 7.2)", () => {
  const story = meetsOverChange(failedChange().seals(), "refused", "x");
  const letters = told(story, "system", () => story.seals());
  expect(letters.sealedCopy).toEqual(sorted(...of("sales", "production", "finance")));
});

test("an order refused after its review tells the customer by its notice, and the archive at once (5.1)", () => {
  const story = reviewed().reports().meets("refused", { reason: "x" });
  expect(told(story, cast.sales, () => story.notifies("fail")).refused).toEqual(sorted(cast.sales.id, cast.archivist.id));
});

test("a difference that the customer states is told to the departments at once, sales decides (5.2)", () => {
  const story = unanswered();
  const differ = disputeNotice(story.order, { documentId: noticeId, text: "x", seen, circumstances });
  expect(told(story, customer, () => story.does(customer, differ)).reReview).toEqual(sorted(...five));
});

test("a moved deadline of a change review is told to sales and the departments whose time it is (3, 7.2)", () => {
  const story = requestsChange(executing()).signs(customer, change.documentId, "customer");
  const slots = (["production", "finance"] as const).map((one): SlotSpec => ({ id: one, meaning: "reviewed", for: { departments: [one] }, asks: true }));
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", { concerned: ["production", "finance"], hold: false, reason: "nothing else is touched" }, [
    author(cast.sales),
    ...slots,
  ]);
  story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "x", pauses: ["production"] }));
  const answered = answer(story.order, cast.sales, groundAt("2026-11-26T02:00:00.000Z"), { questionId: "Q1", text: "x" });
  expect(told(story, cast.sales, () => story.does(cast.sales, answered)).deadlines).toEqual(sorted(...of("sales", "production", "finance")));
});
