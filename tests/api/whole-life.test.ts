import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entry } from "@/lib/ledger/entry";
import type { OrderEvent } from "@/lib/order/events";
import { entriesName, type Manifest, manifestName } from "@/lib/packet/manifest";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { readZip } from "@/lib/packet/zip";
import { downloadPacket } from "../../scripts/play/archivist";
import { playLife, wholeLife } from "../../scripts/play/life";
import { openPacket } from "../../scripts/play/packet-report";
import type { Scene } from "../../scripts/play/scene";
import { chooseDocumentLanguage } from "../../scripts/play/setting";
import { textOf } from "../pdf/extract";
import { saidIn, withoutSpace } from "../pdf/said";
import { setting } from "../setup/stage";

const language = "zh-Hans";
let before: Scene;
let packet: Uint8Array;
let key: string;

beforeAll(async () => {
  const scene = setting({ no: "10253", language });
  before = { ...scene, language: await chooseDocumentLanguage(scene) };
  ({ bytes: packet, key } = await downloadPacket(await playLife(scene, wholeLife)));
}, 600_000);
afterAll(() => chooseDocumentLanguage(before));

function filesIn(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(readZip(bytes)?.files.map((file) => [file.name, file.bytes]));
}

const textIn = (files: Map<string, Uint8Array>, name: string) => Buffer.from(files.get(name) ?? []).toString("utf8");

test("an order goes from receipt to closure with every form of the policy", () => {
  const { report, missing } = openPacket(packet, key);
  expect(report).toMatchObject({ closed: true, forms: 17, ledger: "intact" });
  expect(report.documents).toBeGreaterThanOrEqual(20);
  expect(report.signatures).toBeGreaterThanOrEqual(40);
  expect(missing).toEqual([]);
});

/** A slot's own answers are printed under its signature, without a title of their own. */
function saidOf(event: Extract<OrderEvent, { type: "submitted" | "signed" }>): string[] {
  return event.rendition ? saidIn(event.rendition, language) : [];
}

test("every label and answer of the entries is in the text of the document that they are about", async () => {
  const files = filesIn(packet);
  const { files: listed } = JSON.parse(textIn(files, manifestName)) as Manifest;
  const lines = textIn(files, entriesName).trimEnd().split("\n");
  const events = lines.flatMap((line) => (JSON.parse(line) as Entry<OrderEvent>).body?.events ?? []);
  for (const { name, document, version } of listed.filter((file) => file.document)) {
    const text = await textOf(files.get(name) ?? new Uint8Array());
    const shown = events.flatMap((event) => ("rendition" in event && event.documentId === document && event.version === version ? saidOf(event) : []));
    expect(shown).not.toEqual([]);
    for (const said of shown) expect(text, name).toContain(withoutSpace(said));
  }
});

test("one byte changed in any file of the packet is noticed", () => {
  const at = (name: string) => Buffer.from(packet).indexOf(filesIn(packet).get(name) ?? "nowhere");
  for (const name of filesIn(packet).keys()) {
    const flipped = Buffer.from(packet);
    flipped[at(name) + 1] = (flipped[at(name) + 1] ?? 0) ^ 1;
    expect(verifyPacket(flipped).ledger, name).toBe("altered");
  }
});
