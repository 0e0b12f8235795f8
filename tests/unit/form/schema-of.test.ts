import { expect, test } from "vitest";
import { oneLine } from "@/lib/form/kinds/text";
import { draftSchemaOf, schemaOf } from "@/lib/form/schema-of";
import { context, faults, form } from "./example-form";

test("a field is demanded when it is asked, and refused when it is not", () => {
  expect(faults({ way: "a" })).toEqual([]);
  expect(faults({ way: "b" })).toEqual(["only required"]);
  expect(faults({ way: "b", only: "x" })).toEqual([]);
  expect(faults({ way: "a", only: "x" })).toEqual(["only unknownField"]);
});

test.each([
  [{ mail: "nobody" }, "mail notAMail"],
  [{ mail: "a@b" }, "mail notAMail"],
  [{ phone: "no number" }, "phone notAPhone"],
  [{ way: "c" }, "way notAnOption"],
  [{ day: "2026-02-30" }, "day notADate"],
  [{ day: "0026-02-03" }, "day notADate"],
  [{ time: "2026-02-30T10:00" }, "time notATime"],
  [{ time: "2026-02-03T24:00" }, "time notATime"],
  [{ count: 1.234 }, "count tooManyDecimals"],
  [{ count: 11 }, "count tooLarge"],
  [{ count: -1 }, "count tooSmall"],
  [{ count: Number.NaN }, "count wrongType"],
  [{ team: ["sales"] }, "team.0 notAPerson"],
  [{ team: ["finance", "finance"] }, "team twice"],
  [{ table: [{ what: "x", price: 1.5 }] }, "table.0.price notWhole"],
  [{ table: [{ what: "x", price: -1 }] }, "table.0.price tooSmall"],
  [{ table: [{ what: "x", price: 1, twice: 2 }] }, "table.0.twice unknownField"],
  [{ table: Array(201).fill({ what: "x", price: 1 }) }, "table tooMany"],
  [{ end: { outcome: "pass" } }, "end.pass required"],
  [{ end: { outcome: "pass", pass: { advice: "x" }, fail: {} } }, "end.fail unknownField"],
  [{ end: { outcome: "maybe" } }, "end.outcome notAnOption"],
] as [object, string][])("refuses %j", (answers, fault) => expect(faults({ way: "a", ...answers })).toEqual([fault]));

test("answers that are no object are refused", () => {
  for (const answers of [null, undefined, 3, "x", []]) expect(faults(answers).length).toBeGreaterThan(0);
});

test("text is taken in NFC, without blanks around", () => {
  expect(schemaOf(form, context).parse({ way: "a", name: "  Cafe\u0301 " })).toEqual({ way: "a", name: "Café" });
});

test("0.1 + 0.2 has two decimals", () => expect(faults({ way: "a", count: 0.1 + 0.2 })).toEqual([]));

test.each(["+86 21 5555 0100", "02-2345-6789 轉 12", "010-8888 6666 转 3", "(02) 2345-6789 分機 12", "+1 206 555 0100 ext. 7"])(
  "%s is a telephone number",
  (phone) => {
    expect(oneLine(40, "phone").safeParse(phone).success).toBe(true);
  },
);

test("a draft may be half filled, and remembers both branches", () => {
  const half = { way: "", day: "", name: null, table: [{ what: "" }], end: { outcome: "pass", fail: { reason: "x" } } };
  expect(draftSchemaOf(form).safeParse(half).success).toBe(true);
  expect(draftSchemaOf(form).safeParse({ ...half, name: "a\u200b" }).success).toBe(false);
  expect(draftSchemaOf(form).safeParse({ name: "x".repeat(121) }).success).toBe(false);
});
