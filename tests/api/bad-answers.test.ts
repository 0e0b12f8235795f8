import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "@/lib/company/demo-people";
import type { Problem } from "@/lib/door/problem";
import type { Visit } from "../../scripts/play/visit";
import { type Body, type Place, partsWithAll, places } from "./answered-places";

const names = Object.keys(places) as (keyof typeof places)[];
const at = {} as Record<keyof typeof places, Place>;

beforeAll(async () => {
  for (const name of names) at[name] = await places[name]();
});
afterAll(() => partsWithAll(at["a person"]));

async function send(visit: Visit, path: string, body: Body): Promise<Response> {
  return visit.send(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
  });
}

/** Refused as a problem, and nothing is other than before. */
async function refused(place: Place, body: Body): Promise<Problem> {
  const before = await place.state();
  const response = await send(place.visit, place.path, body);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect(await place.state()).toEqual(before);
  return problem;
}

const badTexts: [what: string, text: unknown][] = [
  ["a wrong type", 7],
  ["an operator for a value", { $ne: "" }],
  ["a control character", "late\u0007"],
  ["a zero-width character", "la\u200bte"],
  ["a character that no font has", "𠮷先生"],
  ["a megabyte of text", "x".repeat(1_000_000)],
];

describe.each(names)("%s that is signed as it should be", (what) => {
  test.each(badTexts)("with %s is refused by naming the field", async (_, text) => {
    const problem = await refused(at[what], at[what].spoilt(text));
    expect(problem).toMatchObject({ status: 422, reason: "notTheSchema" });
    expect(problem.faults?.map(({ path }) => path)).toEqual([at[what].field]);
  });

  test("with an extra key is refused by naming it", async () => {
    expect((await refused(at[what], at[what].extra())).faults?.map(({ path }) => path)).toEqual(["nobodyAsked"]);
  });

  test("of more than a megabyte is refused before it is read", async () => {
    expect(await refused(at[what], at[what].spoilt("x".repeat(1024 * 1024)))).toMatchObject({ status: 413, reason: "tooLarge" });
  });
});

describe.each(["a submission", "a slot's signature", "a customer's signature"] as const)("the mark of %s", (what) => {
  const drawn = (points: number) => ({ how: "drawn", box: [400, 200], strokes: [Array.from({ length: points * 2 }, (_, one) => one % 200)] });

  test.each([
    ["2,001 points", { ...drawn(1000), strokes: [...drawn(1000).strokes, ...drawn(1001).strokes] }],
    ["half a point", { ...drawn(2), strokes: [[1, 2, 3]] }],
    ["no stroke", { ...drawn(2), strokes: [] }],
    ["a picture", { how: "image", data: "x" }],
    ["a typed name that no font has", { how: "typed", text: "𠮷" }],
  ])("with %s is refused by naming it", async (_, mark) => {
    const problem = await refused(at[what], { ...at[what].good, mark });
    expect(problem).toMatchObject({ status: 422, reason: "notTheSchema" });
    for (const { path } of problem.faults ?? []) expect(path).toMatch(/^mark/);
  });
});

test("a signature of 2,000 points is not too many, but without the right password it is nobody's", async () => {
  const place = at["a slot's signature"];
  const mark = { how: "drawn", box: [400, 200], strokes: [Array.from({ length: 4000 }, (_, one) => one % 200)] };
  expect(await refused(place, { ...place.good, mark, password: `${demoPassword}x` })).toMatchObject({ status: 403, reason: "wrongPassword" });
});

test.each(names)("%s as it was is taken", async (what) => {
  expect((await send(at[what].visit, at[what].path, at[what].good)).status).toBeLessThan(300);
});
