import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { addDays } from "@/lib/calendar/working-days";
import type { Company } from "@/lib/company/company";
import { firstSettings } from "@/lib/company/settings";
import { formContextOf } from "@/lib/door/form-context";
import { cast, everyone } from "../cast";
import { contextOf, today } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

describe("registration (2)", () => {
  test("works every amount out itself", () => {
    const context = contextOf("registration");
    const { terms: registered } = catalogue.registration.facts(sampleAnswers("registration", context), context);
    expect(registered.lines.map(({ line, amount }) => [line, amount])).toEqual([
      [1, 10_200_000],
      [2, 399_000],
    ]);
    expect(registered.total).toBe(10_599_000);
  });

  test("a required date that has passed is a question, not a refusal (2.2b)", () => {
    const past = { orderDate: "2026-11-10", deliveryDate: "2026-11-20" };
    expect(faults("registration", past)).toEqual(["dateSettled required"]);
    expect(faults("registration", { deliveryDate: "2026-11-23" })).toEqual(["dateSettled required"]);
    expect(faults("registration", { ...past, dateSettled: "客戶同意改為一月十五日" })).toEqual([]);
    expect(faults("registration", { dateSettled: "x" })).toEqual(["dateSettled unknownField"]);
  });

  test("an order is registered when it is received, so it is not dated later than today (2.1)", () => {
    expect(faults("registration", { orderDate: today })).toEqual([]);
    expect(faults("registration", { orderDate: addDays(today, -400) })).toEqual([]);
    expect(faults("registration", { orderDate: addDays(today, 1) })).toEqual(["orderDate orderedLater"]);
  });

  test.each([
    ["Asia/Shanghai", "2026-11-24T15:59:00.000Z", "2026-11-24"],
    ["Asia/Shanghai", "2026-11-24T16:00:00.000Z", "2026-11-25"],
    ["America/Los_Angeles", "2026-11-25T07:59:00.000Z", "2026-11-24"],
    ["America/Los_Angeles", "2026-11-25T08:00:00.000Z", "2026-11-25"],
  ])("in %s at %s today is %s, wherever the server stands (2.1)", (zone, now, day) => {
    const settings = { ...firstSettings, zone };
    const company: Company = { stream: "company", seq: 1, at: "", hash: "", settings, calendars: {}, people: everyone };
    const context = formContextOf(company, cast.sales, { order: null, document: null, department: "sales" }, now);
    const dated = (orderDate: string) => faults("registration", { orderDate }, context);
    expect(dated(day)).toEqual([]);
    expect(dated(addDays(day, 1))).toEqual(["orderDate orderedLater"]);
  });

  test("takes no line of nothing", () => {
    expect(faults("registration", { lines: [{ product: "x", quantity: 0, unit: "x", unitPrice: 1, discount: 0 }] })).toEqual(["lines.0.quantity tooSmall"]);
    expect(faults("registration", { lines: [] })).toEqual(["lines required"]);
  });

  test("an amount that could not be added up exactly is refused", () => {
    const line = { product: "x", quantity: 999_999, unit: "x", unitPrice: 10_000_000, discount: 0 };
    expect(faults("registration", { lines: [line] })).toEqual(["lines.0.unitPrice amountTooLarge"]);
    expect(faults("changeRequest", { lines: [line] })).toContain("lines.0.unitPrice amountTooLarge");
    const contract = { material: "x", supplier: "x", quantity: 999_999, unit: "x", unitPrice: 10_000_000, arrival: today };
    expect(faults("purchasingReport", { conclusion: { outcome: "pass", pass: { contracts: [contract] } } })).toEqual([
      "conclusion.pass.contracts.0.unitPrice amountTooLarge",
    ]);
  });

  test("a failed preliminary review says where it leads (2.3)", () => {
    const context = contextOf("registration");
    expect(catalogue.registration.facts(sampleAnswers("registration", context, "fail"), context)).toMatchObject({
      outcome: "fail",
      way: "returned",
      reason: "付款條件未談妥",
    });
  });
});
