/** Width of one code point at size 1, in em. */
export type AdvanceOf = (codePoint: number) => number;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const neverFirst = new Set([..."、。，．・：；？！）」』】〕〉》〗｝］”’…—％‰℃)]},.;:?!%·"]);
const neverLast = new Set([..."（「『【〔〈《〖｛［“‘￥＄([{$¥€"]);
/** Where a long Latin word may be parted, after the character. */
const seams = new Set([..."/_.@?&=,;:"]);
/** Text extraction takes a hyphen at the end of a line for one that only parts a word, and drops it. */
const endsInHyphen = /[-\u2010\u2011\u00ad]\s*$/u;

type Piece = { text: string; width: number };

/**
 * Breaks text into lines no wider than `width` (points, at `size`). Chinese breaks between characters, never before 、。） nor after （「;
 * Latin breaks at spaces, and within a word only where the word is wider than a line. No hyphen is ever added: what is read back out of
 * the PDF is what was written. Line feeds are kept.
 */
export function brokenLines(text: string, width: number, size: number, advanceOf: AdvanceOf): string[] {
  const limit = width / size;
  return text.split("\n").flatMap((paragraph) => filled(piecesOf(paragraph, limit, advanceOf), limit));
}

/** Width in points of the widest part of a text that is never broken: a word, or a character with its punctuation. */
export function widestPiece(text: string, size: number, advanceOf: AdvanceOf): number {
  const pieces = text.split("\n").flatMap((paragraph) => piecesOf(paragraph, Number.POSITIVE_INFINITY, advanceOf));
  return Math.max(0, ...pieces.map((piece) => piece.width)) * size;
}

/** Width in points of a text on one line. */
export function lineWidth(text: string, size: number, advanceOf: AdvanceOf): number {
  return Math.max(0, ...text.split("\n").map((line) => widthOf(line, advanceOf))) * size;
}

/** Fills lines greedily; the spaces at a break stay on the line they end. */
function filled(pieces: Piece[], limit: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces) {
    const isSpace = piece.text.trim() === "";
    if (used + piece.width > limit && line !== "" && !isSpace) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (line === "" && isSpace && lines.length > 0) continue;
    line += piece.text;
    used += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** Parts that stay whole: a character with the punctuation bound to it, a word, a run of spaces. */
function piecesOf(paragraph: string, limit: number, advanceOf: AdvanceOf): Piece[] {
  const pieces: Piece[] = [];
  let text = "";
  let before = "";
  for (const character of paragraph) {
    if (before !== "" && mayBreak(before, character) && !endsInHyphen.test(text)) {
      pieces.push(...sized(text, limit, advanceOf));
      text = "";
    }
    text += character;
    before = character;
  }
  return text === "" ? pieces : [...pieces, ...sized(text, limit, advanceOf)];
}

function mayBreak(before: string, after: string): boolean {
  if (before === " " || after === " ") return before !== after;
  if (neverLast.has(before) || neverFirst.has(after)) return false;
  return ideograph.test(before) || ideograph.test(after);
}

function widthOf(text: string, advanceOf: AdvanceOf): number {
  let width = 0;
  for (const character of text) width += advanceOf(character.codePointAt(0) ?? 0);
  return width;
}

/** A piece with its width; one that is wider than a line is parted, at its seams where it has some. */
function sized(text: string, limit: number, advanceOf: AdvanceOf): Piece[] {
  const width = widthOf(text, advanceOf);
  if (width <= limit || text.trim() === "") return [{ text, width }];
  const parts: Piece[] = [];
  let part: Piece = { text: "", width: 0 };
  for (const character of text) {
    const advance = advanceOf(character.codePointAt(0) ?? 0);
    if (part.text !== "" && part.width + advance > limit) {
      const seam = lastSeam(part.text);
      const kept = part.text.slice(0, seam);
      parts.push({ text: kept, width: widthOf(kept, advanceOf) });
      const rest = part.text.slice(seam);
      part = { text: rest, width: widthOf(rest, advanceOf) };
    }
    part = { text: part.text + character, width: part.width + advance };
  }
  return [...parts, part];
}

/** Index after the last seam in the latter two thirds of a text, else where its last character that is no hyphen ends. */
function lastSeam(text: string): number {
  for (let index = text.length - 1; index > text.length / 3; index--) if (seams.has(text[index] ?? "")) return index + 1;
  return text.replace(/[-\u2010\u2011\u00ad\s]+$/u, "").length || text.length;
}
