import { expect, test } from "vitest";
import type { z } from "zod";
import { languageAccepted } from "@/lib/door/accepted-language";
import { NotTheSchema, parsed, readBytes, readJson } from "@/lib/door/body";
import { draftBody, markBody, prose, signBody, submitBody } from "@/lib/door/contract";

function sent(body: string, type = "application/json"): Request {
  return new Request("http://127.0.0.1/", { method: "POST", body, headers: { "content-type": type } });
}

function faultsOf(schema: z.ZodType, value: unknown): string[] {
  try {
    parsed(schema, value);
    return [];
  } catch (error) {
    if (error instanceof NotTheSchema) return error.faults.map((fault) => fault.path);
    throw error;
  }
}

test("what is no JSON, or claims to be something else, is refused", async () => {
  await expect(readJson(sent("{"))).rejects.toThrow("notJson");
  await expect(readJson(sent("a=1", "application/x-www-form-urlencoded"))).rejects.toThrow("notJson");
  expect(await readJson(sent('{"a":1}'))).toEqual({ a: 1 });
});

test("more than a megabyte is refused while it is read", async () => {
  await expect(readJson(sent(`"${"x".repeat(1024 * 1024)}"`))).rejects.toThrow("tooLarge");
  expect((await readBytes(sent("abc"), 3)).length).toBe(3);
  await expect(readBytes(sent("abcd"), 3)).rejects.toThrow("tooLarge");
});

test("an unknown key is a fault of its own name", () => {
  expect(faultsOf(draftBody, { revision: 0, answers: {}, $where: "1" })).toEqual(["$where"]);
  expect(faultsOf(draftBody, { revision: "0", answers: {} })).toEqual(["revision"]);
});

test("a signature's strokes are whole numbers, even in count, and bounded", () => {
  const drawn = (strokes: number[][]) => faultsOf(markBody, { how: "drawn", box: [600, 200], strokes });
  expect(drawn([[0, 0, 10, 10]])).toEqual([]);
  for (const strokes of [[[0, 0, 10]], [[0.5, 0]], [[-1, 0]], [], Array.from({ length: 3 }, () => Array.from({ length: 2000 }, () => 1))]) {
    expect(drawn(strokes)).not.toEqual([]);
  }
});

test("control and zero-width characters are refused in prose, line breaks are not", () => {
  expect(faultsOf(prose(1, 100), "第一行\n第二行")).toEqual([]);
  for (const text of ["a\u200bb", "a\u0000b", "a\u202eb", "a\ufeffb", "a\u0007"]) expect(faultsOf(prose(1, 100), text)).toEqual([""]);
});

test("nothing is signed without password, mark and what was seen, nor submitted without the terms that its form was opened with", () => {
  expect(faultsOf(submitBody, { answers: {} }).sort()).toEqual(["mark", "password", "seen", "terms"]);
  expect(faultsOf(signBody, { slotId: "author" }).sort()).toEqual(["mark", "password", "seen", "version"]);
});

test.each([
  ["zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"],
  ["zh-CN,zh;q=0.9", "zh-Hans"],
  ["en-GB,en;q=0.9,zh-TW;q=0.5", "en"],
  ["fr-FR,en;q=0.4", "en"],
  ["fr", "zh-Hant"],
  [null, "zh-Hant"],
])("%s reads %s", (header, language) => {
  expect(languageAccepted(header)).toBe(language);
});
