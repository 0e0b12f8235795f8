import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { formTitles } from "@/lib/words/form-titles";
import { documentToWrite, met, type Scene, signOff } from "../../scripts/play/scene";
import type { Answered } from "../../scripts/play/visit";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";
import { sealedOrder } from "./sealed";

/** An order in execution, which these tests share: each only adds to it. */
let executed: Scene;

beforeAll(async () => {
  executed = await orderIn("execution");
});

function refusalOf(result: PromiseSettledResult<unknown>) {
  if (result.status === "fulfilled") return [];
  const { status, problem } = result.reason as Answered;
  return [{ status, reason: problem.reason }];
}

async function logLines({ troupe, no }: Scene): Promise<number> {
  return (await (await troupe.head("sales")).order(no)).order.log.length;
}

test("the same request twice is one entry with one answer", async () => {
  const scene = executed;
  const head = await scene.troupe.head("production");
  const before = await logLines(scene);
  const [path, line, key] = [`/api/v1/orders/${scene.no}/log`, { completion: 30, text: "A third is made." }, randomUUID()];
  const answers = await Promise.all([1, 2, 3].map(() => head.visit.post(path, line, key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await logLines(scene)).toBe(before + 1);
});

test("the same key for another request is refused", async () => {
  const scene = executed;
  const head = await scene.troupe.head("production");
  const [path, key] = [`/api/v1/orders/${scene.no}/log`, randomUUID()];
  await head.visit.post(path, { completion: 30, text: "A third is made." }, key);
  const other = head.visit.post(path, { completion: 60, text: "Two thirds are made." }, key);
  await expect(other).rejects.toMatchObject(refused("keyReused"));
});

test("of two people for one slot one wins and the other is told", async () => {
  const scene = executed;
  const owner = await scene.troupe.member("sales");
  const check = await owner.begin(scene.no, "executionCheck");
  await owner.write(scene.no, check, (_, started) => started);
  const [head, member] = [await scene.troupe.head("quality"), await scene.troupe.member("quality")];
  const filling = () => ({ point: met(), situation: "As it should be." });
  const results = await Promise.allSettled([head, member].map((one) => one.sign(scene.no, check, "quality", { filling })));
  expect(results.flatMap(refusalOf)).toEqual([{ status: 409, reason: "slotTaken" }]);
  const { document } = await owner.document(scene.no, check);
  expect(
    document.versions
      .at(-1)
      ?.slots.filter((slot) => slot.state === "signed")
      .map((slot) => slot.id),
  ).toEqual(["author", "quality"]);
  await signOff(scene, check, { production: filling, purchasing: filling, finance: filling });
});

test("a completed document takes no further signature", async () => {
  const scene = await orderIn("review");
  const member = await scene.troupe.head("technical");
  const again = member.sign(scene.no, "technicalReport.technical.1", "author");
  await expect(again).rejects.toMatchObject(refused("completedAlready", 409));
});

test("a document cannot be written twice", async () => {
  const scene = await orderIn("registered");
  const [head, member] = [await scene.troupe.head("sales"), await scene.troupe.member("sales")];
  const documentId = await documentToWrite(scene, "registration");
  const filling = (_: unknown, started: object) => ({ ...started, a: met(), b: met(), c: met(), d: met(), conclusion: { outcome: "pass", pass: {} } });
  const results = await Promise.allSettled([head, member].map((one) => one.write(scene.no, documentId, filling)));
  expect(results.flatMap(refusalOf)).toEqual([{ status: 409, reason: "submittedAlready" }]);
  expect((await head.order(scene.no)).order.documents.filter((one) => one.form.endsWith("Report"))).toHaveLength(5);
});

const rounds = 50;

test(`the last two signers of a document at once, ${rounds} rounds: both kept, one completion, one sealed PDF, one letter each`, {
  timeout: 600_000,
}, async () => {
  const scene = executed;
  const owner = await scene.troupe.member("sales");
  const heads = await Promise.all((["production", "quality", "purchasing", "finance"] as const).map((department) => scene.troupe.head(department)));
  const sign = (at: number, check: string) =>
    heads[at]?.sign(scene.no, check, heads[at].person.department, { filling: () => ({ point: met(), situation: "As planned." }) });
  const begun = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const check = await owner.begin(scene.no, "executionCheck");
    begun.add(check);
    await owner.write(scene.no, check, (_, started) => started);
    await Promise.all([sign(0, check), sign(1, check)]);
    await Promise.all([sign(2, check), sign(3, check)]);
  }
  const { order } = await sealedOrder(scene);
  const checks = order.documents.filter((one) => begun.has(one.id));
  expect(checks).toHaveLength(rounds);
  for (const check of checks) {
    expect(check.versions).toHaveLength(1);
    expect(check.versions[0]?.slots.map((slot) => slot.state)).toEqual(Array(5).fill("signed"));
  }
  expect(new Set(checks.map((check) => check.versions[0]?.file?.sha256)).size).toBe(rounds);
  for (const head of heads) {
    const copies = () => sealedCopies(scene, head.person.mail);
    await expect.poll(async () => (await copies()).length, { timeout: 240_000, interval: 500 }).toBeGreaterThanOrEqual(rounds);
    const names = await copies();
    expect(new Set(names).size).toBe(names.length);
  }
});

/** The papers of execution checks that came to an address, by their file names, which are the documents' numbers. */
async function sealedCopies({ mailbox, no }: Scene, to: string): Promise<string[]> {
  const names = (await mailbox.letters(to)).flatMap(({ attachments }) => attachments.map((one) => one.filename));
  return names.filter((name) => name.includes(no) && name.includes(formTitles.executionCheck["zh-Hant"]));
}
