import { expect, test } from "vitest";
import { askedAnswers } from "@/lib/form/asked-answers";
import { defineForm } from "@/lib/form/define-form";
import { checked, faultSentence, spokenIn } from "@/lib/form/fault";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { date } from "@/lib/form/kinds/date";
import { dateTime } from "@/lib/form/kinds/date-time";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { people } from "@/lib/form/kinds/person";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { oneLine, text } from "@/lib/form/kinds/text";
import { renditionOf } from "@/lib/form/rendition-of";
import { sameValue } from "@/lib/form/same-value";
import { draftSchemaOf, schemaOf } from "@/lib/form/schema-of";
import { following, lineageKept, markChanged, startAnswers } from "@/lib/form/start-answers";
import { withoutCommercial } from "@/lib/form/without-commercial";
import { named } from "@/lib/form/words";
import { contextWith, orderWith, terms } from "../../forms/context";

const words = (en: string) => named("欄", en);
const context = contextWith();

const fields = {
  name: text(words("name"), { required: false, from: ({ order }) => (order ? { value: order.terms.customer.name, source: words("terms") } : undefined) }),
  mail: text(words("mail"), { required: false, format: "mail" }),
  phone: text(words("phone"), { required: false, format: "phone" }),
  way: choice(words("way"), { a: words("a"), b: words("b") }),
  only: text(words("only"), { when: ({ way }) => way === "b" }),
  day: date(words("day"), { required: false }),
  time: dateTime(words("time"), { required: false }),
  count: number(words("count"), { required: false, decimals: 2, max: 10 }),
  team: people(words("team"), { required: false, departments: ["finance"] }),
  table: rows(words("table"), {
    required: false,
    columns: {
      what: text(words("what")),
      price: money(words("price"), { commercial: true }),
      twice: computed(words("twice"), { as: "money", commercial: true }, (_, __, row) => Number(row.price) * 2),
    },
    totals: ["price", "twice"],
  }),
  end: conclusion(
    words("end"),
    { pass: { words: words("pass"), fields: { advice: text(words("advice")) } }, fail: { words: words("fail"), fields: { reason: text(words("reason")) } } },
    { required: false },
  ),
};

const form = defineForm({
  id: "example",
  clause: "0",
  version: 1,
  title: words("title"),
  author: ["sales"],
  signatories: ["sales"],
  fields,
  layout: [{ title: words("all"), fields: ["name", "mail", "phone", "way", "only", "day", "time", "count", "team", "table", "end"] }],
  slots: () => [],
  facts: () => ({}),
});

function faults(answers: unknown) {
  const result = checked(schemaOf(form, context), answers);
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}

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

test("a reader hears what is wrong in his own language", () => {
  const issues = (language: "zh-Hant" | "zh-Hans" | "en") =>
    schemaOf(form, context).safeParse({ way: "a", name: "陳𠮷" }, { error: spokenIn(language) }).error?.issues;
  expect(issues("en")).toMatchObject([{ path: ["name"], message: "“𠮷” (U+20BB7) cannot be printed on the documents; please use another." }]);
  expect(issues("zh-Hans")).toMatchObject([{ path: ["name"], message: "“𠮷”（U+20BB7）无法印在文件上，请改用其他字。" }]);
  expect(faultSentence({ reason: "tooLong", values: { max: 60 } }, "zh-Hant")).toBe("最多 60 個字元。");
});

test("what a browser submits leaves out what is not asked", () => {
  const typed = {
    name: "",
    way: "a",
    only: "x",
    count: null,
    table: [{ what: "x", price: 1, twice: 2 }],
    end: { outcome: "pass", pass: { advice: "y" }, fail: { reason: "" } },
  };
  expect(askedAnswers(form, typed, context)).toEqual({ way: "a", table: [{ what: "x", price: 1 }], end: { outcome: "pass", pass: { advice: "y" } } });
});

test("a point that nobody has touched is no answer, whatever its inputs stand at", () => {
  const point = { fields: { a: reviewPoint("1a", words("point"), { required: false }) } };
  expect(askedAnswers(point, { a: { verdict: null, remark: "", files: [] } }, context)).toEqual({});
  expect(askedAnswers(point, { a: { verdict: "met", remark: null } }, context)).toEqual({ a: { verdict: "met" } });
});

test("a draft may be half filled, and remembers both branches", () => {
  const half = { way: "", day: "", name: null, table: [{ what: "" }], end: { outcome: "pass", fail: { reason: "x" } } };
  expect(draftSchemaOf(form).safeParse(half).success).toBe(true);
  expect(draftSchemaOf(form).safeParse({ ...half, name: "a\u200b" }).success).toBe(false);
  expect(draftSchemaOf(form).safeParse({ name: "x".repeat(121) }).success).toBe(false);
});

test("carries over with its source, and notices when the source changed since", () => {
  const { answers, lineage } = startAnswers(form, context);
  expect(answers).toEqual({ name: terms.customer.name });
  expect(lineage).toEqual({ name: { source: words("terms"), value: terms.customer.name } });
  expect(markChanged(startAnswers(form, context).lineage, lineage)).toEqual(lineage);
  const renamed = contextWith({ order: orderWith({ terms: { ...terms, customer: { ...terms.customer, name: "新名" } } }) });
  expect(markChanged(startAnswers(form, renamed).lineage, lineage)).toEqual({ name: { source: words("terms"), value: "新名", changed: true } });
});

test("a draft follows its source where nobody has touched it, and keeps what somebody has", () => {
  const { lineage } = startAnswers(form, context);
  const renamed = startAnswers(form, contextWith({ order: orderWith({ terms: { ...terms, customer: { ...terms.customer, name: "新名" } } }) })).lineage;
  expect(following({ name: terms.customer.name, mail: "a@b.example" }, renamed, lineage)).toEqual({ name: "新名", mail: "a@b.example" });
  expect(following({ name: "自訂" }, renamed, lineage)).toEqual({ name: "自訂" });
  // Once the new value was saved, going back to the old one is a choice that stands.
  const kept = lineageKept({ name: "新名" }, renamed, lineage);
  expect(following({ name: terms.customer.name }, renamed, kept)).toEqual({ name: terms.customer.name });
});

test("rows whose empty cells a draft leaves out still follow their source", () => {
  const source = words("terms");
  expect(following({ phone: "1" }, {}, { phone: { source, value: "1" } })).toEqual({ phone: undefined });
  const now = { lines: { source, value: [{ product: "泵", specification: "" }] } };
  const before = { lines: { source, value: [{ product: "閥", specification: "" }] } };
  expect(following({ lines: [{ product: "閥" }] }, now, before)).toEqual({ lines: [{ product: "泵", specification: "" }] });
});

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

test("rows say the same whatever the order of their keys", () => {
  expect(sameValue([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toBe(true);
  expect(sameValue([{ a: 1 }], [{ a: 2 }])).toBe(false);
  expect(sameValue({ a: undefined }, {})).toBe(true);
});

test.each(["+86 21 5555 0100", "02-2345-6789 轉 12", "010-8888 6666 转 3", "(02) 2345-6789 分機 12", "+1 206 555 0100 ext. 7"])(
  "%s is a telephone number",
  (phone) => {
    expect(oneLine(40, "phone").safeParse(phone).success).toBe(true);
  },
);
