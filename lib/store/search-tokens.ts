import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "tw", to: "cn" });
const longestWord = 20;
const mostTokens = 2_000;

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const word = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|\p{N}+/gu;

/** One spelling for what a reader would call the same: width and case folded, Traditional read as Simplified. */
function folded(text: string): string {
  return toSimplified(text.normalize("NFKC")).toLowerCase();
}

/**
 * What a text can be found by: its words and numbers, and where words are not written with spaces (Chinese, Japanese, Korean) each character
 * with its neighbour. Tokens are sought by their beginnings (`startsWith`), so they need not be stored.
 */
export function tokensOf(text: string): string[] {
  const plain = folded(text);
  const pairs = [...plain.matchAll(cjk)].flatMap(([run]) => pairsOf(run));
  return [...new Set([...pairs, ...wordsOf(plain)])].slice(0, mostTokens);
}

/** The beginnings that a text must all have among its tokens for a search to find it. None means: nothing was asked for. */
export function soughtTokens(search: string): string[] {
  const plain = folded(search);
  const pairs = [...plain.matchAll(cjk)].flatMap(([run]) => ([...run].length === 1 ? [run] : pairsOf(run).slice(0, -1)));
  return [...new Set([...pairs, ...wordsOf(plain)])];
}

function wordsOf(plain: string): string[] {
  return [...plain.matchAll(word)].map(([one]) => [...one].slice(0, longestWord).join(""));
}

/** 精密齒輪: 精密, 密齒, 齒輪, 輪. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => `${character}${characters[index + 1] ?? ""}`);
}
