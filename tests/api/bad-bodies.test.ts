import { beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "@/lib/door/problem";
import type { Player } from "../../scripts/play/player";
import { orderIn } from "../setup/stage";

type Draft = { revision: number; answers: Record<string, unknown> };

let no: string;
let author: Player;
let draftPath: string;

beforeAll(async () => {
  const scene = await orderIn("review");
  no = scene.no;
  author = await scene.troupe.member("purchasing");
  draftPath = `/api/v1/orders/${no}/documents/purchasingReport.purchasing.1/draft`;
  await author.visit.put(draftPath, { revision: 0, answers: { a: { verdict: "met" } } });
});

const draft = () => author.visit.get<Draft>(draftPath);
const entries = async () => (await author.order(no)).order.seq;

async function refused(method: string, path: string, body: string, type = "application/json"): Promise<Problem> {
  const response = await author.visit.send(path, { method, body, headers: { "content-type": type, "idempotency-key": crypto.randomUUID() } });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as Problem;
}

const longest = "x".repeat(1024 * 1024 + 1);
const bad: [what: string, answers: object, field: string][] = [
  ["an extra key", { nobodyAsked: 1 }, "answers.nobodyAsked"],
  ["a wrong type", { a: { verdict: 7 } }, "answers.a.verdict"],
  ["an operator for a value", { a: { verdict: { $ne: "met" } } }, "answers.a.verdict"],
  ["an operator for a key", { $where: "1" }, "answers.$where"],
  ["a control character", { a: { verdict: "notMet", remark: "late\u0007" } }, "answers.a.remark"],
  ["a zero-width character", { a: { verdict: "notMet", remark: "la\u200bte" } }, "answers.a.remark"],
  ["a character that no font has", { a: { verdict: "notMet", remark: "𠮷先生" } }, "answers.a.remark"],
  ["a text that is too long", { a: { verdict: "notMet", remark: "x".repeat(2001) } }, "answers.a.remark"],
];

describe("a draft", () => {
  test.each(bad)("with %s is refused by naming the field, and the one before is kept", async (_, answers, field) => {
    const { revision } = await draft();
    const problem = await refused("PUT", draftPath, JSON.stringify({ revision, answers }));
    expect(problem.faults?.map(({ path }) => `answers.${path}`.replace("answers.answers.", "answers."))).toContain(field);
    expect((await draft()).revision).toBe(revision);
    expect((await draft()).answers).toEqual({ a: { verdict: "met" } });
  });

  test("of more than a megabyte is refused before it is read", async () => {
    const problem = await refused("PUT", draftPath, JSON.stringify({ revision: 1, answers: { a: { verdict: "met", remark: longest } } }));
    expect(problem.reason).toBe("tooLarge");
    expect((await draft()).answers).toEqual({ a: { verdict: "met" } });
  });

  test("saved over a newer one is refused, and both are shown", async () => {
    const { revision } = await draft();
    const problem = await refused("PUT", draftPath, JSON.stringify({ revision: revision - 1, answers: { b: { verdict: "met" } } }));
    expect(problem.reason).toBe("draftChanged");
    expect(problem.more).toMatchObject({ theirs: { answers: { a: { verdict: "met" } } } });
  });
});

describe("a submission", () => {
  const path = () => `/api/v1/orders/${no}/documents/purchasingReport.purchasing.1/submissions`;

  test.each([
    ["what is no JSON", "{", "application/json", "notJson"],
    ["another content type", "a=1", "application/x-www-form-urlencoded", "notJson"],
    ["an extra key beside the answers", JSON.stringify({ answers: {}, admin: true }), "application/json", "notTheSchema"],
  ])("with %s is refused, and no entry is made", async (_, body, type, reason) => {
    const before = await entries();
    expect((await refused("POST", path(), body, type)).reason).toBe(reason);
    expect(await entries()).toBe(before);
  });

  test("from another site's page is refused", async () => {
    const before = await entries();
    const response = await fetch(new URL(path(), author.visit.url), {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID(), origin: "https://elsewhere.example" },
    });
    expect(((await response.json()) as Problem).reason).toBe("foreignOrigin");
    expect(await entries()).toBe(before);
  });

  test("without a key is refused", async () => {
    const response = await author.visit.send(path(), { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    expect(response.status).toBe(400);
  });
});

describe("a question", () => {
  test.each(["page=0", "page=1&page=2", "stage[$ne]=closed", "sort=total", "nobodyAsked=1"])("with %s is refused", async (query) => {
    const response = await author.visit.send(`/api/v1/orders?${query}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
});
