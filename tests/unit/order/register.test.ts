import { expect, test } from "vitest";
import { correct, isCorrectable } from "@/lib/order/register";
import { returnDocument } from "@/lib/order/return";
import { cast } from "../../cast";
import { author, Story, terms } from "./story";

const later = { ...terms, deliveryDate: "2027-02-01" };

test("sales corrects the terms until the order is handed on (2.1)", () => {
  const story = new Story();
  expect(() => correct(story.order, cast.quality, { terms: later })).toThrow("salesRegisters");
  story.does(cast.salesHead, correct(story.order, cast.salesHead, { terms: later }));
  expect(story.order.terms.deliveryDate).toBe("2027-02-01");
  story.passesPreliminary();
  expect(isCorrectable(story.order)).toBe(false);
  expect(() => correct(story.order, cast.sales, { terms })).toThrow("handedOnAlready");
});

test("while a registration is signed its terms stand; returned, they can be corrected again (2.1)", () => {
  const story = new Story();
  const head = { id: "head", meaning: "reviewed" as const, for: { headOf: "sales" as const }, after: ["author"] };
  story.submits<"registration">(cast.sales, "registration.sales.1", { terms, outcome: "pass" }, [author(cast.sales), head]);
  expect(() => correct(story.order, cast.sales, { terms: later })).toThrow("submittedAlready");
  story.does(cast.salesHead, returnDocument(story.order, cast.salesHead, { documentId: "registration.sales.1", version: 1, reason: "another date" }));
  expect(isCorrectable(story.order)).toBe(true);
  expect(story.does(cast.sales, correct(story.order, cast.sales, { terms: later })).order.terms.deliveryDate).toBe("2027-02-01");
});
