import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { Words } from "@/lib/form/words";
import { named } from "@/lib/form/words";
import { fieldFaults, fieldWords } from "@/lib/words/fields";

/** What stays as it is in Chinese: codes of currencies, standards and units. */
const codes = / [A-Z]{3}$|\{\w+\}/g;

function wordsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh-Hant" in value && typeof value["zh-Hant"] === "string") return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

const said: [string, Words[]][] = [
  ...Object.values(catalogue).map((form): [string, Words[]] => [form.id, wordsIn(form)]),
  ["fields", wordsIn({ fieldFaults, fieldWords })],
];

describe.each(said)("%s", (_, words) => {
  test("says something", () => expect(words.length).toBeGreaterThan(10));

  test("is Chinese in Chinese", () => {
    for (const { "zh-Hant": hant, "zh-Hans": hans } of words) {
      expect(hant).toMatch(/\p{Script=Han}/u);
      for (const text of [hant, hans]) expect(text.replace(codes, "")).not.toMatch(/[A-Za-z]{2}/);
    }
  });

  test("is English in English", () => {
    for (const { en } of words) expect(en).not.toMatch(/[\p{Script=Han}：，。、「」（）《》]/u);
  });

  test("keeps the two scripts apart", () => {
    for (const { "zh-Hans": hans } of words) expect(named(hans, "")["zh-Hans"]).toBe(hans);
  });
});

test("each form bears its official name", () => {
  expect(Object.values(catalogue).map((form) => form.title["zh-Hant"])).toEqual([
    "訂單登記與初步審核表",
    "技術評審報告",
    "生產評審報告",
    "質量評審報告",
    "採購評審報告",
    "財務評審報告",
    "訂單評審會議紀要",
    "訂單評審結果通知書",
    "訂單執行檢查記錄",
    "整改通知",
    "訂單變更申請表",
    "訂單變更評審報告",
    "訂單交付報告",
    "質量檢驗報告",
    "客戶驗收單",
    "訂單執行總結",
    "訂單關閉申請表",
  ]);
});
