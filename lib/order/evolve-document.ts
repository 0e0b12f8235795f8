import { commercialFilesOf, filesOfSigned } from "./event-files";
import type { OrderEvent, Signed, Submitted, SubmittedOf } from "./events";
import type { Occasion } from "./evolve";
import type { Order, OrderDocument, SlotState, Version } from "./order";
import { type Actor, type CustomerActor, personOf } from "./people";

const documentEvents = ["documentOpened", "submitted", "signed", "returned", "withdrawn", "declined", "struck", "completed", "dropped", "sealed"] as const;
export type DocumentEvent = Extract<OrderEvent, { type: (typeof documentEvents)[number] }>;

export function isDocumentEvent(event: OrderEvent): event is DocumentEvent {
  return (documentEvents as readonly string[]).includes(event.type);
}

/** The order after something happened to one of its documents. Whatever did not change is shared with the order before. */
export function afterDocumentEvent(order: Order, event: DocumentEvent, occasion: Occasion): Order {
  if (event.type === "documentOpened") return { ...order, documents: [...order.documents, opened(event, occasion)] };
  const after = withDocument(order, event.documentId, (document) => changed(document, event, occasion));
  return event.type === "submitted" && event.form.id === "registration" ? { ...after, terms: (event as SubmittedOf<"registration">).facts.terms } : after;
}

function changed(document: OrderDocument, event: Exclude<DocumentEvent, { type: "documentOpened" }>, occasion: Occasion): OrderDocument {
  const { at } = occasion;
  switch (event.type) {
    case "submitted":
      return { ...document, versions: [...document.versions, submitted(event, occasion)] };
    case "signed":
      return withFiles(withSlot(document, event, signedSlot(event, at)), event);
    case "returned":
    case "withdrawn":
      return withVersion(document, event.version, voided({ how: event.type, reason: event.reason, at, by: event.by }));
    case "declined":
      return withVersion(document, event.version, voided({ how: "declined", reason: event.reason, proposal: event.proposal, at, by: event.by }));
    case "struck":
      return withSlot(document, event, { state: "struck", by: event.by, at, reason: event.reason });
    case "completed":
      return withVersion(document, event.version, completed(event, at));
    case "dropped":
      return { ...document, dropped: { reason: event.reason, at, by: event.by } };
    case "sealed":
      return withVersion(document, event.version, { state: "sealed", file: event.file });
  }
}

function opened(event: Extract<DocumentEvent, { type: "documentOpened" }>, occasion: Occasion): OrderDocument {
  const { documentId: id, form, department, round, subject, due } = event;
  return { id, form, department, round, subject, due, base: due, openedAt: occasion.at, openedSeq: occasion.seq, versions: [] };
}

function submitted(event: Submitted, { at, seq, by }: Occasion): Version {
  return {
    version: event.version,
    state: "signing",
    form: event.form,
    contentHash: event.contentHash,
    renditionHash: event.renditionHash,
    facts: event.facts,
    slots: event.slots.map((slot) => ({ ...slot, state: "open" })),
    author: personOf(by),
    submittedAt: at,
    submittedSeq: seq,
    files: event.files,
    commercialFiles: commercialFilesOf(event),
    commercial: event.commercial,
  };
}

function signedSlot(event: Signed, at: string): Partial<SlotState> {
  return { state: "signed", by: event.signer, at, reservation: event.reservation, facts: event.facts };
}

/** What a signatory attached in his own answers belongs to the version as what its author attached does. */
function withFiles(document: OrderDocument, event: Signed): OrderDocument {
  const [files, commercial] = [filesOfSigned(event), commercialFilesOf(event)];
  if (files.length === 0) return document;
  const both = (one: string[], more: string[]) => [...new Set([...one, ...more])];
  return withVersion(document, event.version, (version) => ({
    ...version,
    files: both(version.files, files),
    commercialFiles: both(version.commercialFiles, commercial),
  }));
}

function completed({ outcome, onTime, due, late }: Extract<DocumentEvent, { type: "completed" }>, at: string): Partial<Version> {
  return { state: "completed", completedAt: at, outcome, onTime, due, late };
}

function voided(how: {
  how: "returned" | "withdrawn" | "declined";
  reason: string;
  proposal?: string;
  at: string;
  by: Actor | CustomerActor;
}): Partial<Version> {
  return { state: "void", voided: how };
}

/** The order with one of its documents replaced by what `change` makes of it. */
export function withDocument(order: Order, id: string, change: (document: OrderDocument) => OrderDocument): Order {
  return { ...order, documents: replaced(order.documents, (one) => one.id === id, change, `order ${order.no} has no document ${id}`) };
}

/** The document with one of its versions changed. */
export function withVersion(document: OrderDocument, number: number, change: Partial<Version> | ((version: Version) => Version)): OrderDocument {
  const make = typeof change === "function" ? change : (version: Version) => ({ ...version, ...change });
  return { ...document, versions: replaced(document.versions, (one) => one.version === number, make, `${document.id} has no version ${number}`) };
}

function withSlot(document: OrderDocument, { version, slotId }: { version: number; slotId: string }, change: Partial<SlotState>): OrderDocument {
  const missing = `version ${version} of ${document.id} has no slot ${slotId}`;
  return withVersion(document, version, (one) => ({
    ...one,
    slots: replaced(
      one.slots,
      (slot) => slot.id === slotId,
      (slot) => ({ ...slot, ...change }),
      missing,
    ),
  }));
}

function replaced<T>(all: readonly T[], is: (one: T) => boolean, change: (one: T) => T, missing: string): T[] {
  const at = all.findIndex(is);
  const one = all[at];
  if (one === undefined) throw new Error(missing);
  return all.with(at, change(one));
}
