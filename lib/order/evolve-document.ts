import type { OrderEvent, Signed, Submitted, SubmittedOf } from "./events";
import type { Occasion } from "./evolve";
import type { Order, OrderDocument, SlotState, Version } from "./order";
import type { Actor, CustomerActor } from "./people";

const documentEvents = ["documentOpened", "submitted", "signed", "returned", "withdrawn", "declined", "struck", "completed", "dropped", "sealed"] as const;
export type DocumentEvent = Extract<OrderEvent, { type: (typeof documentEvents)[number] }>;

export function isDocumentEvent(event: OrderEvent): event is DocumentEvent {
  return (documentEvents as readonly string[]).includes(event.type);
}

/** Changes `order` in place: it belongs to the caller. */
export function applyDocumentEvent(order: Order, event: DocumentEvent, occasion: Occasion): void {
  switch (event.type) {
    case "documentOpened":
      order.documents.push(opened(event, occasion));
      return;
    case "submitted":
      documentIn(order, event.documentId).versions.push(submitted(event, occasion));
      if (event.form.id === "registration") order.terms = (event as SubmittedOf<"registration">).facts.terms;
      return;
    case "signed":
      signSlot(versionIn(order, event), event, occasion);
      return;
    case "returned":
    case "withdrawn":
      makeVoid(versionIn(order, event), { how: event.type, reason: event.reason, at: occasion.at, by: event.by });
      return;
    case "declined":
      makeVoid(versionIn(order, event), { how: "declined", reason: event.reason, proposal: event.proposal, at: occasion.at, by: event.by });
      return;
    case "struck":
      Object.assign(slotIn(versionIn(order, event), event.slotId), { state: "struck", by: event.by, at: occasion.at });
      return;
    case "completed":
      Object.assign(versionIn(order, event), { state: "completed", completedAt: occasion.at, outcome: event.outcome, onTime: event.onTime });
      return;
    case "dropped":
      documentIn(order, event.documentId).dropped = { reason: event.reason, at: occasion.at, by: event.by };
      return;
    case "sealed":
      Object.assign(versionIn(order, event), { state: "sealed", file: event.file });
      return;
  }
}

function opened(event: Extract<DocumentEvent, { type: "documentOpened" }>, occasion: Occasion): OrderDocument {
  const { documentId: id, form, department, round, subject, due } = event;
  return { id, form, department, round, subject, due, openedAt: occasion.at, openedSeq: occasion.seq, versions: [] };
}

function submitted(event: Submitted, { at, seq, by }: Occasion): Version {
  if (by.kind !== "person") throw new Error(`${event.documentId} was submitted by no person`);
  return {
    version: event.version,
    state: "signing",
    form: event.form,
    contentHash: event.contentHash,
    renditionHash: event.renditionHash,
    facts: event.facts,
    slots: event.slots.map((slot) => ({ ...slot, state: "open" })),
    author: by.person,
    submittedAt: at,
    submittedSeq: seq,
    files: event.files,
    commercial: event.commercial,
  };
}

function signSlot(version: Version, event: Signed, { at }: Occasion): void {
  Object.assign(slotIn(version, event.slotId), { state: "signed", by: event.signer, at, reservation: event.reservation, facts: event.facts });
}

function makeVoid(
  version: Version,
  voided: { how: "returned" | "withdrawn" | "declined"; reason: string; proposal?: string; at: string; by: Actor | CustomerActor },
): void {
  version.state = "void";
  version.voided = voided;
}

function documentIn(order: Order, id: string): OrderDocument {
  const document = order.documents.find((one) => one.id === id);
  if (!document) throw new Error(`order ${order.no} has no document ${id}`);
  return document;
}

function versionIn(order: Order, event: { documentId: string; version: number }): Version {
  const version = documentIn(order, event.documentId).versions.find((one) => one.version === event.version);
  if (!version) throw new Error(`${event.documentId} of order ${order.no} has no version ${event.version}`);
  return version;
}

function slotIn(version: Version, id: string): SlotState {
  const slot = version.slots.find((one) => one.id === id);
  if (!slot) throw new Error(`version ${version.version} of ${version.form.id} has no slot ${id}`);
  return slot;
}
