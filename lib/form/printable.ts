import { fontCoverage } from "./font-coverage";

let covered: Uint8Array | undefined;

/** The runs of code points that the embedded fonts draw, as one bit each; unpacked on first use. */
function coverage(): Uint8Array {
  if (covered) return covered;
  const bits = new Uint8Array(0x30000 / 8);
  let at = 0;
  for (const run of fontCoverage.split(" ")) {
    const [gap = "0", length = "0"] = run.split(".");
    at += Number.parseInt(gap, 36);
    for (const end = at + Number.parseInt(length, 36); at < end; at++) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
  covered = bits;
  return bits;
}

function hasGlyph(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ((coverage()[point >> 3] ?? 0) & (1 << (point & 7))) !== 0;
}

const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Formatting, surrogate, private and unassigned characters. */
const formless = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
/** Letters and marks that draw nothing: joiners, fillers, variation selectors. */
const blank = new Set([0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0]);

function isHidden(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  const selects = (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
  return selects || blank.has(point) || formless.test(character);
}

export type TextFault = { reason: "controlCharacter" | "hiddenCharacter" | "noGlyph"; values: { character: string; code: string } };

/**
 * The first character that must not stand in a document: control characters (but line ends where `lines`), characters that
 * nobody sees, and those that no embedded font can draw (𠮷).
 */
export function textFault(text: string, lines = false): TextFault | null {
  for (const character of text) {
    if (lines && character === "\n") continue;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (control.test(character)) return { reason: "controlCharacter", values: { character: "", code } };
    if (isHidden(character)) return { reason: "hiddenCharacter", values: { character: "", code } };
    if (!hasGlyph(character)) return { reason: "noGlyph", values: { character, code } };
  }
  return null;
}

/**
 * A file's name as a document can print it: whoever uploads a file did not choose how his system names it (macOS puts U+202F into those of
 * screenshots). Blanks of any kind become blanks, what nobody sees goes, anything without a glyph becomes an underscore. At most `most` UTF-16 units.
 */
export function printableName(name: string, most = 200): string {
  const shown = [...name.normalize("NFC").replace(/\p{Zs}/gu, " ")].map((character) => {
    if (control.test(character) || isHidden(character)) return "";
    return hasGlyph(character) ? character : "_";
  });
  while (shown.join("").length > most) shown.pop();
  return shown.join("").trim();
}
