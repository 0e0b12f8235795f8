import { expect, test } from "vitest";
import { endOfDay, orderAsOf } from "@/lib/order/as-of";
import { documentNamed } from "@/lib/order/document";
import { requestsChange, reviewsChange } from "./execution";
import { customer, Story, start } from "./story";

const zone = "Asia/Shanghai";
const now = "2026-12-10T03:00:00.000Z";

/** Executed since 24 November; of 1 December is a change that passes after midnight in Shanghai, which is the day before in London. */
function changed(): Story {
  const story = new Story().untilExecution();
  story.now = "2026-12-01T02:00:00.000Z";
  requestsChange(story).signs(customer, "changeRequest.sales.1", "customer");
  story.now = "2026-12-02T16:30:00.000Z";
  return reviewsChange(story, ["pass", "pass"]);
}

test("the day before a change passed, an order has the terms, the stage and the documents of before (7.3)", () => {
  const { entries, order } = changed();
  expect(order.terms.deliveryDate).toBe("2027-01-15");
  const then = orderAsOf(entries, "2026-12-02", { zone, now });
  expect(then).toMatchObject({ terms: { deliveryDate: "2026-12-22" }, formerTerms: [], changes: [{ state: "agreed" }] });
  expect(documentNamed(then, "changeReview.sales.1").versions).toEqual([]);
  expect(orderAsOf(entries, "2026-11-30", { zone, now })).toMatchObject({ stage: "execution", changes: [] });
});

test("a day ends in the company's zone", () => {
  const { entries } = changed();
  const datesIn = (other: string) => orderAsOf(entries, "2026-12-02", { zone: other, now }).terms.deliveryDate;
  expect(datesIn("Europe/London")).toBe("2027-01-15");
  expect(datesIn(zone)).toBe("2026-12-22");
});

test("as of today an order is as it is", () => {
  const { entries, order } = changed();
  expect(orderAsOf(entries, "2026-12-10", { zone, now })).toEqual(order);
});

test("what is no day, a day to come, and a day before the registration are refused", () => {
  const { entries } = changed();
  for (const wrong of ["", "yesterday", "2026-02-30", "2026-13-01", "2026-1-5", "20261120", "2026-11-24T00:00", "2026-11-24 "]) {
    expect(() => orderAsOf(entries, wrong, { zone, now })).toThrow("noSuchDay");
  }
  expect(() => orderAsOf(entries, "2026-12-11", { zone, now })).toThrow("dayToCome");
  expect(() => orderAsOf(entries, "2026-11-23", { zone, now })).toThrow(
    expect.objectContaining({ reason: "notRegisteredThen", values: { day: "2026-11-24" } }),
  );
  expect(orderAsOf(entries, "2026-11-24", { zone, now: start })).toMatchObject({ no: "10248" });
});

test("a day that is over ends before midnight; today lasts until now", () => {
  expect(endOfDay("2026-12-09", { zone, now })).toBe("2026-12-09T15:59:00.000Z");
  expect(endOfDay("2026-12-10", { zone, now })).toBe(now);
});
