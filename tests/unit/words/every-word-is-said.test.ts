import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fieldFaults } from "@/lib/words/fields";
import { messagesFor } from "@/lib/words/messages";
import { refusalWords } from "@/lib/words/refusals";

/** What says words; the files that list them say none. */
const sources = ["app", "components", "forms", "lib", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !file.startsWith("lib/words/") || file.endsWith("-text.ts"))
  .map((file) => readFileSync(file, "utf8"));

const pathsOf = (node: unknown, path: string[] = []): string[][] =>
  typeof node === "string" ? [path] : Object.entries(node as object).flatMap(([key, below]) => pathsOf(below, [...path, key]));

/** Told apart by nothing but its name, a word is at least what something in the code is called. */
const isNamed = (word = "") => sources.some((text) => new RegExp(`\\b${word}\\b`).test(text));

/** Said by a translator of `namespace`: its name in quotes, or in a template the part of it that stands fast. */
function isTranslated(text: string, namespace: string, rest: string[]): boolean {
  if (!text.includes(`"${namespace}"`)) return false;
  if (text.includes(`"${rest.join(".")}"`)) return true;
  return rest.some((_, at) =>
    at === 0
      ? rest.length === 1 && /\w\((`\$\{|(\w+\.)*\w+( as [^)]+)?\)|\w+, )/.test(text) && isNamed(rest[0])
      : text.includes(`\`${rest.slice(0, at).join(".")}.\${`),
  );
}

/** Said by the words themselves: `agenda.pending`, `sentWords.why[reason]`. */
function isPicked(text: string, path: string[]): boolean {
  const [topic, word] = path.slice(-2);
  return word !== undefined && (text.includes(`.${topic}.${word}`) || new RegExp(`Words\\.(\\w+\\.)*${topic}\\[`).test(text));
}

const isSaid = (path: string[]) =>
  sources.some((text) => isPicked(text, path) || path.some((_, at) => at > 0 && isTranslated(text, path.slice(0, at).join("."), path.slice(at))));

test("every word that pages have is said somewhere", () => {
  const silent = pathsOf(messagesFor("en")).filter((path) => !isSaid(path));
  expect(silent.map((path) => path.join("."))).toEqual([]);
});

test("every refusal and every fault of a field is somebody's", () => {
  const reasons = Object.keys({ ...refusalWords, ...fieldFaults }).map((reason) => reason.replace(/^gate\..*/, "gate."));
  const silent = reasons.filter(
    (reason) => !sources.some((text) => [`"${reason}"`, `\`${reason}`].some((said) => text.includes(said)) || new RegExp(`\\b${reason}:`).test(text)),
  );
  expect(silent).toEqual([]);
});
