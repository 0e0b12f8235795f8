import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { checked } from "@/lib/form/fault";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import type { OrderDocument } from "@/lib/order/order";
import { cast } from "../cast";
import { completed, contextOf, orderWith, terms, today } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

describe("change request (7.1)", () => {
  const same = {
    deliveryDate: terms.deliveryDate,
    lines: terms.lines.map(({ amount: _, specification, ...line }) => ({ ...line, ...(specification && { specification }) })),
  };

  test("a change that changes nothing is refused", () => {
    expect(faults("changeRequest", { ...same })).toEqual([" nothingChanged"]);
    expect(faults("changeRequest", { ...same, paymentDays: 60 })).toEqual([]);
  });

  test("lines are those of the order, or new", () => {
    const [first, second] = same.lines;
    expect(faults("changeRequest", { ...same, lines: [first, { ...second, line: 7 }] })).toEqual(["lines.1.line unknownLine"]);
    expect(faults("changeRequest", { ...same, lines: [first, first] })).toEqual(["lines.1.line unknownLine"]);
    const { line: _, ...added } = { ...first, line: undefined };
    const context = contextOf("changeRequest");
    const answers = { ...sampleAnswers("changeRequest", context), lines: [...same.lines, added] };
    const { proposed } = catalogue.changeRequest.facts(answers, context);
    expect(proposed.lines.map((line) => line.line)).toEqual([1, 2, 3]);
    expect(proposed.total).toBe(2 * 10_200_000 + 399_000);
  });

  test("what is delivered stays", () => {
    const delivery = completed({ form: "deliveryReport", department: "production", facts: { delivered: [{ line: 1, quantity: 100 }] } });
    const context = { ...contextOf("changeRequest"), order: orderWith({ documents: [delivery] }) };
    const [first, second] = same.lines;
    expect(faults("changeRequest", { ...same, lines: [second] }, context)).toEqual(["lines deliveredLineRemoved"]);
    expect(faults("changeRequest", { ...same, lines: [{ ...first, quantity: 99 }, second] }, context)).toEqual(["lines.0.quantity lessThanDelivered"]);
  });

  test("a request may also end the order, and then asks for no terms", () => {
    const context = contextOf("changeRequest");
    const cancel = { purpose: "cancel", reason: "客戶停產", impact: "庫存物料退回" };
    const schema = schemaOf(catalogue.changeRequest, context);
    expect(checked(schema, cancel)).toMatchObject({ ok: true });
    expect(checked(schema, { ...cancel, deliveryDate: today })).toMatchObject({ ok: false, faults: [{ path: "deliveryDate", reason: "unknownField" }] });
    expect(catalogue.changeRequest.facts(cancel, context)).toEqual({ proposed: terms, cancels: "客戶停產" });
    expect(JSON.stringify(renditionOf(catalogue.changeRequest, cancel, context))).not.toMatch(/, (before|after)"/);
  });

  test.each(["changeRequest", "acceptance"] as const)(
    "a text that the customer proposed when he declined a %s is quoted in the next version, whatever became of versions in between",
    (form) => {
      const context = contextOf(form);
      const [version] = completed({ form: "changeRequest", department: "sales", facts: { proposed: terms } }).versions;
      const voided = (how: "declined" | "withdrawn", proposal: string) =>
        ({ ...version, state: "void", voided: { how, reason: "", proposal, at: today, by: cast.sales } }) as OrderDocument["versions"][number];
      const quotedAfter = (...versions: OrderDocument["versions"]) => {
        const document = { ...(context.document as OrderDocument), versions };
        const rendition = renditionOf(catalogue[form], sampleAnswers(form, context), { ...context, document });
        return JSON.stringify(rendition).includes("一月十五日可以接受");
      };
      expect(quotedAfter(voided("declined", "一月十五日可以接受"), voided("withdrawn", ""))).toBe(true);
      expect(quotedAfter(voided("declined", ""))).toBe(false);
      expect(JSON.stringify(renditionOf(catalogue[form], sampleAnswers(form, context), context))).not.toContain("What the customer proposed");
    },
  );

  test("the customer signs after sales, and only then", () => {
    expect(catalogue.changeRequest.slots({}, contextOf("changeRequest"))).toMatchObject([
      { id: "author" },
      { id: "customer", meaning: "agreed", for: { customer: true }, after: ["author"] },
    ]);
  });
});
