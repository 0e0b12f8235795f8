import { createPublicKey } from "node:crypto";
import { canonical } from "@/lib/ledger/canonical";
import { type CheckpointLine, faultsOfLine, lineFrom } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import { sha256Hex } from "@/lib/ledger/hash";
import { keyIdOf, type PublicKeys, type Seal, sealHolds } from "@/lib/ledger/seal";
import { entryShape, sealShape } from "@/lib/ledger/shape";
import { faultsAgainstHead, faultsOfStream } from "@/lib/ledger/verify";
import type { OrderEvent } from "@/lib/order/events";
import { faultsOfDocuments } from "./documents";
import { checkpointsName, entriesName, keysName, type Manifest, manifestHash, manifestName, manifestShape, sealName } from "./manifest";
import { readZip, type ZipFile } from "./zip";

/** What verifying a packet found. `ledger` is "intact" exactly when there is no fault; `keys` are the ids of the keys it rests on. */
export type PacketVerdict = { ledger: "intact" | "altered"; faults: Fault[]; no: string; entries: number; documents: number; keys: string[] };

const nothing = { no: "", entries: 0, documents: 0, keys: [] };

/**
 * Verifies a packet with nothing but itself: every byte of it is under a hash, the hashes under the manifest, the manifest under a seal,
 * and the PDFs and entries under the ledger's own chain and seals. What it cannot know alone is whose keys these are: give the id of the
 * company's key as `key`, or compare the ids it answers with.
 */
export function verifyPacket(bytes: Uint8Array, key?: string): PacketVerdict {
  const zip = readZip(bytes);
  if (!zip) return { ledger: "altered", faults: [{ kind: "packetUnreadable", where: "ZIP" }], ...nothing };
  const files = new Map(zip.files.map(({ name, bytes: content }) => [name, content]));
  const keys = keysIn(files.get(keysName));
  const manifest = manifestIn(files.get(manifestName), files.get(sealName), keys);
  if (!manifest) return { ledger: "altered", faults: [{ kind: keys ? "manifestAltered" : "keysUnreadable", where: manifestName }], ...nothing };
  const { entries, faults: unreadable } = entriesIn(files.get(entriesName));
  const faults = [
    ...faultsOfList(zip.files, manifest.list, zip.date),
    ...unreadable,
    ...faultsOfStream(manifest.list.stream, entries, manifest.keys),
    ...faultsOfHead(manifest.list, entries),
    ...faultsOfCheckpoints(files.get(checkpointsName), manifest, entries),
    ...faultsOfDocuments(manifest.list, entries),
    ...(key === undefined || manifest.seal.key === key ? [] : [{ kind: "wrongKey" as const, where: key }]),
  ];
  const documents = manifest.list.files.filter((file) => file.document !== undefined).length;
  const ledger = faults.length === 0 ? "intact" : "altered";
  return { ledger, faults, no: manifest.list.no, entries: entries.length, documents, keys: Object.keys(manifest.keys) };
}

type Sealed = { list: Manifest; keys: PublicKeys; seal: Seal };

/** The keys, each under its own fingerprint, in the one text that says them. */
function keysIn(bytes: Uint8Array | undefined): PublicKeys | null {
  const keys = strictJson(bytes);
  if (typeof keys !== "object" || keys === null || Object.keys(keys).length === 0) return null;
  return Object.entries(keys).every(([id, pem]) => isKey(id, pem)) ? (keys as PublicKeys) : null;
}

function isKey(id: string, pem: unknown): boolean {
  try {
    const key = createPublicKey(String(pem));
    return keyIdOf(key) === id && key.export({ type: "spki", format: "pem" }) === pem;
  } catch {
    return false;
  }
}

function manifestIn(bytes: Uint8Array | undefined, sealBytes: Uint8Array | undefined, keys: PublicKeys | null): Sealed | null {
  const list = manifestShape.safeParse(strictJson(bytes));
  const seal = sealShape.safeParse(strictJson(sealBytes));
  if (!bytes || !keys || !list.success || !seal.success) return null;
  return sealHolds(manifestHash(bytes), seal.data, keys) ? { list: list.data, keys, seal: seal.data } : null;
}

/** Exactly the listed files, in the list's order, each as its hash says, then the list and its seal. */
function faultsOfList(files: ZipFile[], manifest: Manifest, date: string): Fault[] {
  const faults: Fault[] = [];
  const listed = [...manifest.files.map((file) => file.name), manifestName, sealName];
  const present = files.map((file) => file.name);
  faults.push(...present.filter((name) => !listed.includes(name)).map((where): Fault => ({ kind: "packetFileUnlisted", where })));
  faults.push(...listed.filter((name) => !present.includes(name)).map((where): Fault => ({ kind: "packetFileMissing", where })));
  if (faults.length === 0 && canonical(present) !== canonical(listed)) faults.push({ kind: "packetUnreadable", where: "ZIP" });
  if (date !== manifest.madeAt.slice(0, 10)) faults.push({ kind: "packetUnreadable", where: "ZIP" });
  for (const { name, sha256, size } of manifest.files) {
    const file = files.find((one) => one.name === name);
    if (file && (file.bytes.length !== size || sha256Hex(file.bytes) !== sha256)) faults.push({ kind: "packetFileAltered", where: name });
  }
  return faults;
}

function entriesIn(bytes: Uint8Array | undefined): { entries: Entry<OrderEvent>[]; faults: Fault[] } {
  const entries: Entry<OrderEvent>[] = [];
  const faults: Fault[] = [];
  linesOf(bytes).forEach((line, index) => {
    const entry = strictJson(Buffer.from(line));
    if (entryShape.safeParse(entry).success) entries.push(entry as Entry<OrderEvent>);
    else faults.push({ kind: "entriesUnreadable", where: String(index + 1) });
  });
  return { entries, faults };
}

function faultsOfHead({ stream, head, no }: Manifest, entries: Entry<OrderEvent>[]): Fault[] {
  const last = entries.at(-1);
  const first = entries[0]?.body?.events[0];
  const named = first === undefined || (first.type === "registered" && first.no === no);
  return last?.seq === head.seq && last.hash === head.hash && named ? [] : [{ kind: "headNotListed", where: stream }];
}

/** The lines that name this order, each by itself: their chain runs through lines about other orders. At least one must. */
function faultsOfCheckpoints(bytes: Uint8Array | undefined, { list, keys }: Sealed, entries: Entry[]): Fault[] {
  const texts = linesOf(bytes);
  const lines = texts.map(lineFrom);
  const faults = lines.flatMap((line, index): Fault[] => {
    const where = String(index + 1);
    const head = line?.heads[list.stream];
    if (!line || !head) return [{ kind: "checkpointUnreadable", where }];
    return [...faultsOfLine(line, where, keys), ...faultsAgainstHead(list.stream, head, entries[head.seq - 1]?.hash, entries.length)];
  });
  return [...faults, ...(rises(lines.filter((line) => line !== null)) ? [] : [{ kind: "checkpointChainBroken" as const, where: String(texts.length) }])];
}

function rises(lines: CheckpointLine[]): boolean {
  return lines.length > 0 && lines.every((line, index) => index === 0 || line.n > (lines[index - 1]?.n ?? 0));
}

/** The lines of a text that ends with a line feed; anything after the last one is a line that no reader takes. */
function linesOf(bytes: Uint8Array | undefined): string[] {
  const lines = Buffer.from(bytes ?? [])
    .toString("utf8")
    .split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : [...lines.slice(0, -1), ""];
}

/** JSON that is its own canonical text, byte for byte; anything else is undefined. */
function strictJson(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return Buffer.from(canonical(value)).equals(bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}
