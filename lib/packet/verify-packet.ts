import { canonical } from "@/lib/ledger/canonical";
import { type CheckpointLine, faultsOfLine, lineFrom } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import { sha256Hex } from "@/lib/ledger/hash";
import { type PublicKeys, sealHolds } from "@/lib/ledger/seal";
import { entryShape, sealShape } from "@/lib/ledger/shape";
import { faultsAgainstHeads, faultsOfStream } from "@/lib/ledger/verify";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { Order, Stage } from "@/lib/order/order";
import { faultsOfDocuments } from "./documents";
import { checkpointsName, entriesName, keysName, type Manifest, manifestHash, manifestName, manifestShape, recordNames, sealName } from "./manifest";
import { allKeys, keysIn, type SealingKeys, sealingKeys } from "./sealing-keys";
import { linesOf, strictJson } from "./strict-text";
import { readZip, type ZipFile } from "./zip";

/**
 * What verifying a packet found. `altered`: there are faults. `consistent`: there is none, and one key sealed all of it, of which nobody
 * has said whose it is. `intact`: there is none, and its list is sealed by the key that was given as the company's.
 */
export type PacketVerdict = {
  ledger: "intact" | "consistent" | "altered";
  faults: Fault[];
  no: string;
  /** Where the packet's entries leave the order; null when that cannot be told. */
  stage: Stage | null;
  entries: number;
  documents: number;
  keys: SealingKeys;
};

type Sealed = { list: Manifest; keys: PublicKeys; key: string };

/**
 * Verifies a packet with nothing but itself: every byte of it is under a hash, the hashes under the manifest, the manifest under a seal,
 * and the PDFs, attachments and entries under the ledger's own chain and seals. Whose key that is it cannot know alone: give the id of the
 * company's as `key`. The manifest's seal then vouches for the other keys that the packet lists; without `key` there may be no other.
 */
export function verifyPacket(bytes: Uint8Array, key?: string): PacketVerdict {
  const zip = readZip(bytes);
  if (!zip) return unread({ kind: "packetUnreadable", where: "ZIP" });
  const files = new Map(zip.files.map(({ name, bytes: content }) => [name, content]));
  const keys = keysIn(files.get(keysName));
  const manifest = manifestIn(files.get(manifestName), files.get(sealName), keys);
  if (!manifest) return unread({ kind: keys ? "manifestAltered" : "keysUnreadable", where: manifestName });
  const { list } = manifest;
  const { entries, faults: unreadable } = entriesIn(files.get(entriesName));
  const { order, faults: unsaid } = orderIn(list, entries);
  const lines = linesOf(files.get(checkpointsName)).map(lineFrom);
  const sealing = sealingKeys(
    manifest.key,
    manifest.keys,
    entries,
    lines.filter((line) => line !== null),
  );
  const faults = [
    ...faultsOfList(zip.files, list, zip.date),
    ...unreadable,
    ...faultsOfStream(list.stream, entries, manifest.keys),
    ...faultsOfHead(list, entries),
    ...unsaid,
    ...faultsOfCheckpoints(lines, manifest, entries),
    ...faultsOfKeys(sealing, key),
  ];
  const documents = list.files.filter((file) => file.document !== undefined).length;
  const sound = key === undefined ? "consistent" : "intact";
  return {
    ledger: faults.length === 0 ? sound : "altered",
    faults,
    no: list.no,
    stage: order?.stage ?? null,
    entries: entries.length,
    documents,
    keys: sealing,
  };
}

function unread(fault: Fault): PacketVerdict {
  const keys = { manifest: "", entries: [], checkpoints: [], listed: [] };
  return { ledger: "altered", faults: [fault], no: "", stage: null, entries: 0, documents: 0, keys };
}

function manifestIn(bytes: Uint8Array | undefined, sealBytes: Uint8Array | undefined, keys: PublicKeys | null): Sealed | null {
  const list = manifestShape.safeParse(strictJson(bytes));
  const seal = sealShape.safeParse(strictJson(sealBytes));
  if (!bytes || !keys || !list.success || !seal.success) return null;
  return sealHolds(manifestHash(bytes), seal.data, keys) ? { list: list.data, keys, key: seal.data.key } : null;
}

/** Exactly the listed files, in the list's order, each as its hash says, then the list and its seal; every record among them. */
function faultsOfList(files: ZipFile[], manifest: Manifest, date: string): Fault[] {
  const faults: Fault[] = [];
  const named = manifest.files.map((file) => file.name);
  const listed = [...named, manifestName, sealName];
  const present = files.map((file) => file.name);
  faults.push(...present.filter((name) => !listed.includes(name)).map((where): Fault => ({ kind: "packetFileUnlisted", where })));
  faults.push(...listed.filter((name) => !present.includes(name)).map((where): Fault => ({ kind: "packetFileMissing", where })));
  faults.push(...recordNames.filter((name) => !named.includes(name)).map((where): Fault => ({ kind: "packetFileUnlisted", where })));
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

/** The order that the entries make, and what its papers lack; no order where somebody wrote what no portal writes. */
function orderIn(list: Manifest, entries: Entry<OrderEvent>[]): { order: Order | null; faults: Fault[] } {
  try {
    const order = entries.reduce<Order | null>(evolve, null);
    const named = order?.no === list.no ? [] : [{ kind: "orderUnreadable" as const, where: list.no }];
    return { order, faults: [...named, ...faultsOfDocuments(list, entries)] };
  } catch {
    return { order: null, faults: [{ kind: "orderUnreadable", where: list.no }] };
  }
}

function faultsOfHead({ stream, head }: Manifest, entries: Entry<OrderEvent>[]): Fault[] {
  const last = entries.at(-1);
  return last?.seq === head.seq && last.hash === head.hash ? [] : [{ kind: "headNotListed", where: stream }];
}

/** The lines that name this order, each by itself: their chain runs through lines about other orders. The last names the packet's last entry. */
function faultsOfCheckpoints(lines: (CheckpointLine | null)[], { list, keys }: Sealed, entries: Entry[]): Fault[] {
  const faults = lines.flatMap((line, index): Fault[] => {
    const where = String(index + 1);
    const head = line?.heads[list.stream];
    if (!line || !head) return [{ kind: "checkpointUnreadable", where }];
    return [...faultsOfLine(line, where, keys), ...faultsAgainstHeads(list.stream, [head], (seq) => entries[seq - 1]?.hash, entries.length)];
  });
  const whole = lines.filter((line) => line !== null);
  if (!whole.every((line, index) => line.n > (whole[index - 1]?.n ?? 0))) faults.push({ kind: "checkpointChainBroken", where: String(lines.length) });
  const last = whole.at(-1)?.heads[list.stream];
  if (last?.seq !== list.head.seq || last.hash !== list.head.hash) faults.push({ kind: "headNotCheckpointed", where: list.stream });
  return faults;
}

function faultsOfKeys(keys: SealingKeys, given: string | undefined): Fault[] {
  if (given !== undefined) return keys.manifest === given ? [] : [{ kind: "wrongKey", where: given }];
  const all = allKeys(keys);
  return all.length === 1 ? [] : [{ kind: "severalKeys", where: all.join(", ") }];
}
