import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Problem } from "@/lib/door/problem";
import type { FileReference } from "@/lib/form/rendition";
import { sha256Hex } from "@/lib/ledger/hash";
import type { Department } from "@/lib/order/people";
import type { Scene } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";

let scene: Scene;

beforeAll(async () => {
  scene = await orderIn("execution");
});

const visitOf = async (department: Department) => (await scene.troupe.head(department)).visit;

/** A file of its own: nobody has brought the same bytes before. */
const starting = (...magic: number[]) => Buffer.concat([Buffer.from(magic), randomBytes(64)]);
const kinds: [type: string, name: string, bytes: Buffer][] = [
  ["application/pdf", "圖紙.pdf", starting(...Buffer.from("%PDF-1.7"))],
  ["image/png", "sample.png", starting(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["image/jpeg", "sample.jpg", starting(0xff, 0xd8, 0xff, 0xe0)],
];

async function bring(department: Department, name: string | null, bytes: Uint8Array): Promise<Response> {
  const headers = {
    "content-type": "application/octet-stream",
    "idempotency-key": randomUUID(),
    ...(name !== null && { "x-file-name": encodeURIComponent(name) }),
  };
  return (await visitOf(department)).send("/api/v1/attachments", { method: "POST", headers, body: new Uint8Array(bytes) });
}

const problem = async (response: Response) => ((await response.json()) as Problem).reason;
const pathOf = (sha256: string) => `/api/v1/attachments/${sha256}`;

test.each(kinds)("a file of %s is taken by its first bytes and given back as a download", async (type, name, bytes) => {
  const response = await bring("quality", name, bytes);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ sha256: sha256Hex(bytes), name, size: bytes.length, type });
  const given = await (await visitOf("quality")).send(pathOf(sha256Hex(bytes)));
  expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(given.headers)).toMatchObject({
    "content-type": type,
    "content-disposition": expect.stringMatching(/^attachment/),
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox",
    "cache-control": "private, no-store",
  });
});

test("another kind of file, whatever it calls itself, one of more than 10 MB and one without a name are refused", async () => {
  expect(await problem(await bring("sales", "order.pdf", Buffer.from("<html><script>1</script></html>")))).toBe("fileType");
  expect(await problem(await bring("sales", "order.pdf", Buffer.alloc(0)))).toBe("fileType");
  const large = await bring("sales", "order.pdf", Buffer.concat([Buffer.from("%PDF-1.7"), Buffer.alloc(10 * 1024 * 1024)]));
  expect([large.status, await problem(large)]).toEqual([413, "tooLarge"]);
  for (const name of [null, "", "\u200b\u0007"]) {
    expect(await problem(await bring("sales", name, starting(0xff, 0xd8, 0xff))), String(name)).toBe("notTheSchema");
  }
  expect(await problem(await bring("audit", "order.pdf", starting(0xff, 0xd8, 0xff)))).toBe("notAllowed");
});

test("a name that cannot be printed is kept as it can be", async () => {
  const named = async (name: string) => ((await (await bring("sales", name, starting(0xff, 0xd8, 0xff))).json()) as FileReference).name;
  expect(await named("訂\u200b單\u0007.jpg")).toBe("訂單.jpg");
  expect(await named("x".repeat(201))).toBe("x".repeat(200));
});

test("a file is its bringer's alone until an order refers to it, then its readers'", async () => {
  const bytes = starting(...Buffer.from("%PDF-1.7"));
  const { sha256 } = (await (await bring("quality", "report.pdf", bytes)).json()) as FileReference;
  const readers = ["sales", "technical", "management", "audit"] as const;
  const strangers = ["admin", "archive"] as const;
  for (const department of [...readers, ...strangers]) {
    await expect((await visitOf(department)).get(pathOf(sha256)), department).rejects.toMatchObject(refused("noSuchFile", 404));
  }
  const line = { completion: 20, text: "Samples are taken.", files: [sha256] };
  await (await visitOf("quality")).post(`/api/v1/orders/${scene.no}/log`, line);
  for (const department of readers) expect((await (await visitOf(department)).send(pathOf(sha256))).status, department).toBe(200);
  for (const department of strangers) expect((await (await visitOf(department)).send(pathOf(sha256))).status, department).toBe(404);
});

test("what nobody has brought is not referred to, and is found under no name", async () => {
  const quality = await visitOf("quality");
  const nowhere = "0".repeat(64);
  const line = { completion: 20, text: "Samples are taken.", files: [nowhere] };
  await expect(quality.post(`/api/v1/orders/${scene.no}/log`, line)).rejects.toMatchObject(refused("fileMissing"));
  for (const name of [nowhere, "none", "..%2f..%2fsecrets.json"])
    await expect(quality.get(pathOf(name)), name).rejects.toMatchObject(refused("noSuchFile", 404));
});
