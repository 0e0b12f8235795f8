import { makeZip } from "client-zip";
import { inLanguage } from "@/lib/form/words";
import { canonical } from "@/lib/ledger/canonical";
import { type CheckpointLine, lineText } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import { sha256Hex } from "@/lib/ledger/hash";
import { type PublicKeys, type Seal, sealed } from "@/lib/ledger/seal";
import { filesOfOrder } from "@/lib/order/event-files";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { Order, OrderDocument, Version } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { unsealed } from "@/lib/order/seal";
import { documentNumber } from "@/lib/pdf/document-number";
import { attachmentOf } from "@/lib/store/attachments";
import { checkpointFile, takeCheckpoint } from "@/lib/store/checkpoint-file";
import { entriesOf } from "@/lib/store/entries";
import { sealedFile } from "@/lib/store/files";
import { ledgerKey, publicKeys } from "@/lib/store/keys";
import { checkpointsName, entriesName, keysName, type ListedFile, type Manifest, manifestHash, manifestName, paperName, sealName } from "./manifest";
import { inPolicyOrder } from "./policy-order";

type Source = { name: string; bytes: () => Promise<Uint8Array>; document?: string; version?: number };

/** A packet to download: its file name, and its bytes as they are made. */
export type Packet = { name: string; zip: ReadableStream<Uint8Array> };

/**
 * The packet of an order (one ZIP, streamed): sealed PDFs in policy order, the papers attached to them, all entries, public keys,
 * checkpoint lines, a manifest of them all and its seal. It verifies alone (lib/packet/verify-packet.ts).
 * Refuses `notSealedYet` while a completed document waits for its file. Who may have it is the caller's question: it holds everything.
 */
export async function makePacket(stream: string, now: string): Promise<Packet> {
  await takeCheckpoint();
  const { entries, lines } = await covered(stream);
  const order = entries.reduce<Order | null>(evolve, null);
  if (!order) throw new Refusal("noSuchOrder");
  if (unsealed(order).length > 0) throw new Refusal("notSealedYet");
  const sources = [...documentsOf(order), ...(await papersOf(order)), ...recordsOf(entries, lines)];
  return { name: `${fileNameOf(order.no)}.zip`, zip: makeZip(filesOf(order, sources, now)) };
}

/** Every file in turn, each hashed as it goes, then the manifest and its seal. */
async function* filesOf(order: Order, sources: Source[], madeAt: string) {
  const lastModified = noonOf(madeAt);
  const files: ListedFile[] = [];
  for (const { name, bytes: load, document, version } of sources) {
    const bytes = await load();
    files.push({ name, sha256: sha256Hex(bytes), size: bytes.length, document, version });
    yield { name, input: bytes, lastModified };
  }
  const { no, stream, seq, hash } = order;
  const manifest: Manifest = { format: "countersign.packet.1", no, stream, head: { seq, hash }, madeAt, files };
  const bytes = Buffer.from(canonical(manifest));
  yield { name: manifestName, input: bytes, lastModified };
  yield { name: sealName, input: canonical(sealed(manifestHash(bytes), ledgerKey())), lastModified };
}

function documentsOf(order: Order): Source[] {
  const filed = order.documents.flatMap((document) => document.versions.map((version) => ({ document, version })));
  return filed.sort(inPolicyOrder).flatMap(({ document, version }) => {
    const sha256 = version.file?.sha256;
    return sha256 ? [{ ...pdfSource(order, document, version), bytes: () => mustHave(sealedFile(sha256), sha256) }] : [];
  });
}

/** Named as the document's number, which begins with the form's place in the policy, and its title. */
function pdfSource(order: Order, document: OrderDocument, version: Version) {
  const number = documentNumber(order.no, document.form, document.department, document.round, version.version);
  const title = inLanguage(version.form.title, order.documentLanguage);
  return { name: `${fileNameOf(`${number} ${title}`)}.pdf`, document: document.id, version: version.version };
}

/** Whatever was attached to a document or a tracking log, under the first half of its hash. */
async function papersOf(order: Order): Promise<Source[]> {
  const papers: Source[] = [];
  for (const sha256 of filesOfOrder(order).sort()) {
    const paper = await attachmentOf(sha256);
    if (!paper) throw new Error(`The attachment ${sha256} of ${order.no} is missing`);
    const name = paperName(sha256, paper.type);
    papers.push({ name, bytes: async () => (await mustHave(attachmentOf(sha256), sha256)).bytes });
  }
  return papers;
}

type Covered = { entries: Entry<OrderEvent>[]; lines: CheckpointLine[] };

/** The checkpoint lines that name the stream and its entries up to the last of them, so that both end alike whoever writes meanwhile. */
async function covered(stream: string): Promise<Covered> {
  const lines = (await checkpointFile()).lines.filter((line) => line !== null).filter((line) => Object.hasOwn(line.heads, stream));
  const last = lines.at(-1)?.heads[stream]?.seq ?? 0;
  return { lines, entries: (await entriesOf<OrderEvent>(stream)).filter(({ seq }) => seq <= last) };
}

function recordsOf(entries: Entry<OrderEvent>[], lines: CheckpointLine[]): Source[] {
  const text = (name: string, content: string): Source => ({ name, bytes: async () => Buffer.from(content) });
  return [
    text(entriesName, entries.map((entry) => `${canonical(entry)}\n`).join("")),
    text(keysName, canonical(keysOf([...entries, ...lines]))),
    text(checkpointsName, lines.map((line) => `${lineText(line)}\n`).join("")),
  ];
}

/** Only the keys that the packet rests on: one more would be one more that its reader has to trust. */
function keysOf(sealedBy: { seal: Seal }[]): PublicKeys {
  const ids = new Set([ledgerKey().id, ...sealedBy.map(({ seal }) => seal.key)]);
  return Object.fromEntries(Object.entries(publicKeys()).filter(([id]) => ids.has(id)));
}

async function mustHave<T>(found: Promise<T | null>, sha256: string): Promise<T> {
  const file = await found;
  if (file === null) throw new Error(`The file ${sha256} is missing`);
  return file;
}

/** What any system takes for a file name. */
function fileNameOf(text: string): string {
  return text.normalize("NFC").replace(/^\.|[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "-");
}

/** ZIP times are local and have no zone; noon of the day (UTC) is the same text everywhere, and in no zone's missing hour. */
function noonOf(at: string): Date {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}
