import { expect, test } from "vitest";
import { renditionOf } from "@/lib/form/rendition-of";
import { withoutCommercial } from "@/lib/form/without-commercial";
import { context, form, words } from "./example-form";

test("adds up columns, computed ones too, and hides the commercial ones with their totals", () => {
  const rendition = renditionOf(
    form,
    {
      way: "a",
      table: [
        { what: "x", price: 100 },
        { what: "y", price: 250 },
      ],
    },
    context,
  );
  const table = rendition.sections[0]?.items.find((item) => item.kind === "table");
  expect(table).toMatchObject({
    rows: [
      ["x", "CNY 1.00", "CNY 2.00"],
      ["y", "CNY 2.50", "CNY 5.00"],
    ],
    totals: [{ en: "Total" }, "CNY 3.50", "CNY 7.00"],
  });
  const hidden = withoutCommercial(rendition).sections[0]?.items.find((item) => item.kind === "table");
  expect(hidden).toMatchObject({ columns: [{ label: words("what") }], rows: [["x"], ["y"]], totals: [{ en: "Total" }] });
});

test("a person is named in the reader's script, an empty answer says so", () => {
  const items = renditionOf(form, { way: "a", team: ["finance", "finance-head"] }, context).sections[0]?.items;
  expect(items).toContainEqual({
    kind: "answer",
    label: words("team"),
    value: { "zh-Hant": "馮磊、鄭潔", "zh-Hans": "馮磊、鄭潔", en: "Feng Lei, Zheng Jie" },
  });
  expect(items).toContainEqual({ kind: "answer", label: words("mail"), value: { "zh-Hant": "無", "zh-Hans": "无", en: "None" } });
});
