import { expect, test } from "vitest";
import { paperLanguage, policyForms } from "@/lib/order/policy-forms";
import { Story } from "./story";

test("what the customer signs or receives is in his language, everything else in the order's (5.1, 7.1, 8.2c)", () => {
  const { order } = new Story();
  expect([order.documentLanguage, order.terms.customer.language]).toEqual(["zh-Hant", "en"]);
  expect(policyForms.filter((form) => paperLanguage(order, form) === "en")).toEqual(["resultNotice", "changeRequest", "acceptance"]);
});

test("a submission freezes the language of its paper", () => {
  const { events } = new Story().untilExecution();
  const languages = Object.fromEntries(events.flatMap((event) => (event.type === "submitted" ? [[event.documentId, event.language]] : [])));
  expect(languages).toMatchObject({ "registration.sales.1": "zh-Hant", "minutes.sales.1": "zh-Hant", "resultNotice.sales.1": "en" });
});
