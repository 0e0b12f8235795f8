import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import type { OrderEvent } from "@/lib/order/events";
import type { Manifest } from "./manifest";

/**
 * Compares a packet's files with its ledger: every sealed version's PDF is there under its hash, nothing else calls itself a document,
 * every completed version is sealed, and whatever else is attached was referred to by an entry.
 */
export function faultsOfDocuments({ files }: Manifest, entries: Entry<OrderEvent>[]): Fault[] {
  const events = entries.flatMap((entry) => (entry.body?.events ?? []).map((event) => ({ event, seq: entry.seq, stream: entry.stream })));
  const sealed = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { event, seq, stream } of events) {
    if (event.type !== "sealed") continue;
    const name = nameOf(event.documentId, event.version);
    sealed.set(name, event.file.sha256);
    const there = files.some((file) => file.document === event.documentId && file.version === event.version && file.sha256 === event.file.sha256);
    if (!there) faults.push({ kind: "fileMissing", where: stream, seq });
  }
  for (const { event } of events) {
    if (event.type === "completed" && !sealed.has(nameOf(event.documentId, event.version))) faults.push({ kind: "notSealed", where: event.documentId });
  }
  const papers = new Set(events.flatMap(({ event }) => (event.type === "submitted" || event.type === "logged" ? event.files : [])));
  for (const { name, document, version, sha256 } of files) {
    const known = document === undefined ? !isPaper(name) || papers.has(sha256) : sealed.get(nameOf(document, version ?? 0)) === sha256;
    if (!known) faults.push({ kind: "documentNotInLedger", where: name });
  }
  return faults;
}

function nameOf(documentId: string, version: number): string {
  return `${documentId}:${version}`;
}

function isPaper(name: string): boolean {
  return name.startsWith("attachments/");
}
