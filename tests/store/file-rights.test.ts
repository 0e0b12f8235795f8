import { beforeAll, expect, test } from "vitest";
import type { PersonAsking } from "@/lib/door/asking";
import { downloadAttachment } from "@/lib/door/attachment";
import { holdFiles } from "@/lib/door/hold-files";
import type { FileReference } from "@/lib/form/rendition";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { putAttachment } from "@/lib/store/attachments";
import { orderOf } from "@/lib/store/read-order";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { founded, registered, registration, signed, submitted } from "./order";

ownDatabase();

const now = "2026-11-24T01:00:00.000Z";
const brought = (text: string, { id }: Person): Promise<FileReference> => putAttachment(Buffer.from(`%PDF-1.4 ${text}`), { name: "a.pdf", by: id, now });
const downloaded = (person: Person, { sha256 }: FileReference) => downloadAttachment({ person, params: { sha256 } } as unknown as PersonAsking);
let order: Order;
let evidence: FileReference;

beforeAll(founded);
beforeAll(async () => {
  const stream = await registered("files-1");
  evidence = await brought("evidence of the slot", cast.technical);
  await submitted(stream, [cast.technical]);
  await signed(stream, cast.technical, [evidence.sha256]);
  order = (await orderOf(stream)) as Order;
});

test("the evidence that a signatory gave with his slot is had by a second person who reads the order, as a download, and by nobody else", async () => {
  const response = await downloaded(cast.sales, evidence);
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe("%PDF-1.4 evidence of the slot");
  expect(response.headers.get("content-disposition")).toBe("attachment");
  for (const other of [cast.archivist, cast.admin]) await expect(downloaded(other, evidence)).rejects.toMatchObject({ reason: "noSuchFile" });
});

test("somebody else's file is no reference, though its hash is known and it is there", async () => {
  const theirs = await brought("of quality's own", cast.quality);
  const refer = (person: Person, files: FileReference[]) => holdFiles(files, { person, order, documentId: registration }, now);
  await expect(refer(cast.sales, [theirs])).rejects.toMatchObject({ reason: "fileMissing" });
  await expect(refer(cast.quality, [theirs])).resolves.toBeUndefined();
  await expect(refer(cast.sales, [evidence])).resolves.toBeUndefined();
  await expect(refer(cast.sales, [evidence, theirs])).rejects.toMatchObject({ reason: "fileMissing" });
});
