import type { Entry } from "@/lib/ledger/entry";
import { partsOfId } from "@/lib/order/document-id";
import type { OrderEvent } from "@/lib/order/events";
import { entriesName, type Manifest, manifestName } from "@/lib/packet/manifest";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { readZip, type ZipFile } from "@/lib/packet/zip";
import { fill } from "@/lib/words/fill";
import { faultWords } from "@/lib/words/ledger";

/** What a played order came to, counted from its packet alone. */
export type PacketReport = { closed: boolean; forms: number; documents: number; signatures: number; mails: number; ledger: string };

export type OpenPacket = { report: PacketReport; pdfs: ZipFile[] /** Completed versions without a sealed PDF in the packet. */; missing: string[] };

function jsonLines<T>(bytes: Uint8Array): T[] {
  return Buffer.from(bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** "intact", where no key is given "consistent", or each fault in a sentence. */
function ledgerOf(packet: Uint8Array, key: string | undefined): string {
  const { ledger, faults } = verifyPacket(packet, key);
  return ledger !== "altered" ? ledger : faults.map(({ kind, where, seq }) => fill(faultWords[kind], "en", { where, seq: seq ?? 0 })).join("; ");
}

/** Opens a packet and counts; `key` is the company's, as the portal says. Throws where it is no packet at all; a packet that was tampered with is counted and says so in `ledger`. */
export function openPacket(packet: Uint8Array, key?: string): OpenPacket {
  const files = new Map(readZip(packet)?.files.map((file) => [file.name, file]));
  const [manifest, entries] = [files.get(manifestName), files.get(entriesName)];
  if (!manifest || !entries) throw new Error("The packet cannot be read.");
  const list = JSON.parse(Buffer.from(manifest.bytes).toString("utf8")) as Manifest;
  const bodies = jsonLines<Entry<OrderEvent>>(entries.bytes).flatMap(({ body }) => (body ? [body] : []));
  const events = bodies.flatMap((body) => body.events);
  const sealed = list.files.filter((file) => file.document !== undefined);
  const isSealed = (id: string, version: number) => sealed.some((file) => file.document === id && file.version === version);
  const completed = events.filter((event) => event.type === "completed");
  return {
    report: {
      closed: events.some((event) => event.type === "closed"),
      forms: new Set(sealed.map((file) => partsOfId(file.document ?? "").form)).size,
      documents: sealed.length,
      signatures: events.filter((event) => event.type === "signed" && isSealed(event.documentId, event.version)).length,
      mails: bodies.reduce((sum, body) => sum + body.mails.length, 0),
      ledger: ledgerOf(packet, key),
    },
    pdfs: sealed.flatMap(({ name }) => files.get(name) ?? []),
    missing: completed.filter((event) => !isSealed(event.documentId, event.version)).map((event) => `${event.documentId} version ${event.version}`),
  };
}
