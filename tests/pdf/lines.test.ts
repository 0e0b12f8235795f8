import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLines } from "@/lib/pdf/lines";

/** Chinese a full em, Latin half of one: near enough to the fonts, and easy to count. */
const half = (point: number) => (point < 0x2e80 ? 0.5 : 1);
const broken = (text: string, em: number) => brokenLines(text, em * 10, 10, half);
const widthOf = (line: string) => [...line].reduce((sum, character) => sum + half(character.codePointAt(0) ?? 0), 0);

const texts = fc
  .array(fc.constantFrom("技", "術", "評", "審", "，", "。", "（", "）", "「", "」", " ", "a", "SO-10248", "REV", "12,500.00", "\n", "-"), { maxLength: 80 })
  .map((parts) => parts.join(""));

test("Chinese breaks between characters, and a line never starts with 、。） nor ends with （「", () => {
  expect(broken("技術評審報告", 4)).toEqual(["技術評審", "報告"]);
  expect(broken("技術評審，報告", 4)).toEqual(["技術評", "審，報告"]);
  expect(broken("技術評（審）", 4)).toEqual(["技術評", "（審）"]);
});

test("Latin breaks at spaces, and a word only where it is wider than a line", () => {
  expect(broken("review of orders", 5)).toEqual(["review of", "orders"]);
  expect(broken("drawings/pump/AP2207", 5)).toEqual(["drawings/", "pump/", "AP2207"]);
  expect(broken("abcdefghijkl", 3)).toEqual(["abcdef", "ghijkl"]);
});

test("no line ends in a hyphen where another break is possible, for readers of the text drop it there", () => {
  expect(broken("訂單 SO-10248", 5)).toEqual(["訂單", "SO-10248"]);
  expect(broken("aa bb - cc", 3)).toEqual(["aa bb", "- cc"]);
});

test("line feeds are kept, also where they stand alone", () => {
  expect(broken("一\n\n二", 4)).toEqual(["一", "", "二"]);
});

test("breaking a text loses and adds nothing but the spaces at the breaks", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, em) => {
      expect(broken(text, em).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("no line is wider than its box, unless what is bound together is", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 30 }), (text, em) => {
      for (const line of broken(text, em)) expect(widthOf(line)).toBeLessThanOrEqual(em);
    }),
  );
});
