import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "tw", to: "cn" });
const longestPrefix = 20;
const mostTokens = 4_000;

/** Chinese, Japanese and Korean characters, which are written without spaces. */
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const word = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|\p{N}+/gu;

/** One spelling for what a reader would call the same: width and case folded, Traditional read as Simplified. */
function folded(text: string): string {
  return toSimplified(text.normalize("NFKC")).toLowerCase();
}

/** What a text can be found by: each character and each pair of neighbours where words are not spaced, each beginning of any other word or number. */
export function tokensOf(text: string): string[] {
  const plain = folded(text);
  const tokens = new Set<string>();
  for (const [run] of plain.matchAll(cjk)) for (const token of [...run, ...pairsOf(run)]) tokens.add(token);
  for (const [one] of plain.matchAll(word)) for (const token of beginningsOf(one)) tokens.add(token);
  return [...tokens].slice(0, mostTokens);
}

/** The tokens that a text must all have for a search to find it. None means: nothing was asked for. */
export function soughtTokens(search: string): string[] {
  const plain = folded(search);
  const pairs = [...plain.matchAll(cjk)].flatMap(([run]) => ([...run].length === 1 ? [run] : pairsOf(run)));
  const words = [...plain.matchAll(word)].map(([one]) => [...one].slice(0, longestPrefix).join(""));
  return [...new Set([...pairs, ...words])];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function beginningsOf(one: string): string[] {
  const characters = [...one].slice(0, longestPrefix);
  return characters.map((_, index) => characters.slice(0, index + 1).join(""));
}
