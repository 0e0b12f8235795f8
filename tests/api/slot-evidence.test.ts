import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { documentApi } from "@/components/orders/paths";
import type { FileReference } from "@/lib/form/rendition";
import type { Department } from "@/lib/order/people";
import { documentToWrite, type Scene } from "../../scripts/play/scene";
import { orderIn, portalUrl } from "../setup/stage";
import { refused } from "./refused";

let scene: Scene;
let request: string;

/** A finding whose corrective action request production has to answer in its slot (6.3). */
beforeAll(async () => {
  scene = await orderIn("finding");
  request = await documentToWrite(scene, "correctiveActionRequest");
  await (await scene.troupe.member("sales")).write(scene.no, request, (_, started) => ({ ...started, demand: "Find the cause." }));
});

const head = (department: Department) => scene.troupe.head(department);
const pathOf = ({ sha256 }: FileReference) => `/api/v1/attachments/${sha256}`;

async function brought(department: Department, bytes: Buffer): Promise<FileReference> {
  const headers = { "content-type": "application/octet-stream", "idempotency-key": randomUUID(), "x-file-name": "evidence.pdf" };
  const response = await (await head(department)).visit.send("/api/v1/attachments", { method: "POST", headers, body: new Uint8Array(bytes) });
  return (await response.json()) as FileReference;
}

/** What production signs its slot with. */
const signing = async (files: FileReference[]) =>
  (await head("production")).signing(scene.no, request, "responsible", {
    filling: (_, started) => ({ ...started, cause: "A clogged head.", action: "Head replaced.", evidence: "Fifty checked.", files }),
  });
const sign = async (files: FileReference[]) => (await head("production")).visit.post(`${documentApi(scene.no, request)}/signatures`, await signing(files));
const file = () => Buffer.concat([Buffer.from("%PDF-1.7"), randomBytes(64)]);

test("a slot is not signed with a file that somebody else has brought and that no order shows the signatory", async () => {
  await expect(sign([await brought("quality", file())])).rejects.toMatchObject(refused("fileMissing"));
  const { versions } = await (await head("production")).document(scene.no, request);
  expect(versions[0]?.slots.find(({ id }) => id === "responsible")?.state).toBe("open");
});

test("evidence attached in a signature slot is had by whoever reads the order once it is signed, and by nobody else (6.3)", async () => {
  const bytes = file();
  const evidence = await brought("production", bytes);
  await expect((await head("sales")).visit.get(pathOf(evidence))).rejects.toMatchObject(refused("noSuchFile", 404));
  await sign([evidence]);
  for (const department of ["sales", "quality", "technical", "management", "audit"] as const) {
    const given = await (await head(department)).visit.send(pathOf(evidence));
    expect(given.status, department).toBe(200);
    expect(Buffer.from(await given.arrayBuffer()).equals(bytes), department).toBe(true);
    expect(given.headers.get("content-disposition"), department).toMatch(/^attachment/);
  }
  for (const department of ["admin", "archive"] as const) {
    await expect((await head(department)).visit.get(pathOf(evidence)), department).rejects.toMatchObject(refused("noSuchFile", 404));
  }
  expect((await fetch(new URL(pathOf(evidence), portalUrl()))).status).toBe(401);
});
