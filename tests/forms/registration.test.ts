import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
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
