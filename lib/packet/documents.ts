import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import { filesOfEvent } from "@/lib/order/event-files";
import type { OrderEvent } from "@/lib/order/events";
import { type ListedFile, type Manifest, recordNames } from "./manifest";

type Said = { event: OrderEvent; seq: number; stream: string };

/**
 * Compares a packet's files with its ledger: every sealed version's PDF and every attachment that an entry refers to is there under its
 * hash, every completed version is sealed, and beside them and the records there is nothing.
 */
export function faultsOfDocuments({ files }: Manifest, entries: Entry<OrderEvent>[]): Fault[] {
  const said = entries.flatMap((entry) => (entry.body?.events ?? []).map((event) => ({ event, seq: entry.seq, stream: entry.stream })));
  const sealed = new Map<string, string>();
  for (const { event } of said) if (event.type === "sealed") sealed.set(nameOf(event.documentId, event.version), event.file.sha256);
  const papers = new Set(said.flatMap(({ event }) => filesOfEvent(event)));
  const isKnown = (file: ListedFile): boolean => {
    if (file.document !== undefined) return sealed.get(nameOf(file.document, file.version ?? 0)) === file.sha256;
    return recordNames.includes(file.name) || (papers.has(file.sha256) && file.name.startsWith(`attachments/${file.sha256.slice(0, 32)}.`));
  };
  return [
    ...said.flatMap((one) => missingOf(one, files)),
    ...said.flatMap(({ event }) =>
      event.type === "completed" && !sealed.has(nameOf(event.documentId, event.version)) ? [{ kind: "notSealed" as const, where: event.documentId }] : [],
    ),
    ...files.filter((file) => !isKnown(file)).map(({ name }) => ({ kind: "documentNotInLedger" as const, where: name })),
    ...twice(files.flatMap(({ document, version }) => (document === undefined ? [] : [nameOf(document, version ?? 0)]))),
  ];
}

/** What an entry refers to and the packet lacks. */
function missingOf({ event, seq, stream }: Said, files: ListedFile[]): Fault[] {
  if (event.type === "sealed") {
    const there = files.some((file) => file.document === event.documentId && file.version === event.version && file.sha256 === event.file.sha256);
    return there ? [] : [{ kind: "fileMissing", where: stream, seq }];
  }
  const isThere = (sha256: string) => files.some((file) => file.document === undefined && file.sha256 === sha256);
  return filesOfEvent(event).every(isThere) ? [] : [{ kind: "attachmentMissing", where: stream, seq }];
}

function twice(names: string[]): Fault[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((where) => ({ kind: "documentNotInLedger", where }));
}

function nameOf(documentId: string, version: number): string {
  return `${documentId}:${version}`;
}
