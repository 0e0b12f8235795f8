import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printableName, textFault } from "@/lib/form/printable";
import { characterMap } from "./character-map";

const fonts = ["tc/400Regular/NotoSansTC_400Regular", "sc/400Regular/NotoSansSC_400Regular"];
const drawn = new Set(fonts.flatMap((font) => characterMap(readFileSync(`node_modules/@expo-google-fonts/noto-sans-${font}.ttf`))));

const isFormless = (character: string) => /[\p{C}\p{Zl}\p{Zp}]/u.test(character);

test("lets in exactly what the embedded fonts draw, and nothing that nobody sees", () => {
  const wrong: string[] = [];
  for (let point = 0x20; point < 0x30000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const character = String.fromCodePoint(point);
    const fault = textFault(character);
    if (fault === null && (!drawn.has(point) || isFormless(character))) wrong.push(`${character} let in`);
    if (fault?.reason === "noGlyph" && drawn.has(point)) wrong.push(`${character} refused`);
  }
  expect(wrong).toEqual([]);
});

test("names the first character that cannot be printed", () => {
  expect(textFault("陳𠮷祥")).toEqual({ reason: "noGlyph", values: { character: "𠮷", code: "U+20BB7" } });
  expect(textFault("a\u200bb")).toEqual({ reason: "hiddenCharacter", values: { character: "", code: "U+200B" } });
  expect(textFault("a\tb")).toEqual({ reason: "controlCharacter", values: { character: "", code: "U+0009" } });
});

test("lets lines end only where there may be several", () => {
  expect(textFault("一\n二", true)).toBeNull();
  expect(textFault("一\n二")?.reason).toBe("controlCharacter");
});

test("refuses half a surrogate pair", () => expect(textFault("a\ud800b")?.reason).toBe("hiddenCharacter"));

test("lets ordinary Chinese and English through", () => {
  expect(textFault("訂單編號：SO-2026-0001，質量「合格」— 100 % ≥ 58 HRC；Größe Ø 12 ± 0.1 ℃ 订单质量", true)).toBeNull();
});

test("never lets a control or formatting character through, wherever it stands", () => {
  const bad = fc.constantFrom("\u0000", "\u001f", "\u007f", "\u0085", "\u00ad", "\u200b", "\u200f", "\u2028", "\u2066", "\ufeff", "\ufe0f", "\u3164");
  fc.assert(
    fc.property(fc.array(fc.constantFrom("訂", "a", " ", "。")), bad, fc.nat(), (characters, one, at) => {
      const place = at % (characters.length + 1);
      return textFault([...characters.slice(0, place), one, ...characters.slice(place)].join("")) !== null;
    }),
  );
});

test("a file's name is made printable, whatever a system called the file", () => {
  expect(printableName("Screenshot 2026-11-24 at 9.41.07\u202fAM 🎉.png")).toBe("Screenshot 2026-11-24 at 9.41.07 AM _.png");
  expect(printableName("報價\u200b單\u0007\n.pdf")).toBe("報價單.pdf");
  expect(printableName("a".repeat(300)).length).toBe(200);
  expect(textFault(printableName("\u202e𠮷\ufe0f\u3000.pdf"))).toBeNull();
});
