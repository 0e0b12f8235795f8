import { offsetIn } from "@/lib/calendar/zone";
import { filesIn } from "@/lib/form/files-in";
import type { FileReference, Rendition } from "@/lib/form/rendition";
import { withoutCommercial } from "@/lib/form/without-commercial";
import type { Entry } from "@/lib/ledger/entry";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent, Signed, Submitted } from "@/lib/order/events";
import type { Order, OrderDocument, SlotState, Version } from "@/lib/order/order";
import type { Actor, CustomerActor } from "@/lib/order/people";
import { paperLanguage } from "@/lib/order/policy-forms";
import { Refusal } from "@/lib/order/refusal";
import { calendarNamed, type TimeLeft, timeSaid } from "@/lib/order/time-left";
import type { Letterhead, PrintedDocument, PrintedSignature, PrintedSigner, PrintedTime, Standing } from "./printed";

type Happened<E> = { event: E; at: string };

export type PrintRequest = {
  order: Order;
  /** The order's entries, at least those of this document. */
  entries: Entry<OrderEvent>[];
  documentId: string;
  version: number;
  letterhead: Letterhead;
  /** IANA zone of the company, for instants that no signatory's circumstances fix. */
  zone: string;
  /** Whoever may be named in a slot that nobody has signed. */
  people: Actor[];
  /** How a version that is still being signed stands against its time, to a reader of this day. */
  time?: { left: TimeLeft; today: string };
  /** For a reader who may not read prices: leaves out what is commercial, and says that it is a reading copy. */
  withoutPrices?: boolean;
};

/** A submitted version of a document as it stands in the ledger (pure). Refuses a version that the entries do not hold. */
export function printedDocument(request: PrintRequest): PrintedDocument {
  const { order, documentId, withoutPrices = false } = request;
  const document = documentNamed(order, documentId);
  const version = document.versions.find((one) => one.version === request.version);
  const submitted = eventsOf(request, "submitted").at(-1)?.event;
  if (!version || !submitted) throw new Refusal("noSuchVersion", { version: request.version });
  const signatures = version.slots.map((slot) => ({ ...signatureOf(slot, request), ...additionOf(slot, request) }));
  const rendition = shownIn(submitted.rendition, request);
  const at = version.completedAt ?? version.submittedAt;
  return {
    language: submitted.language ?? order.documentLanguage,
    company: request.letterhead,
    no: order.no,
    ...numbersOf(document, submitted),
    version: request.version,
    rendition,
    signatures,
    time: timeOf(version, request),
    standing: standingOf(version, withoutPrices),
    standingReason: version.voided?.reason ?? "",
    files: filesOf([rendition, ...signatures.flatMap((one) => (one.state === "signed" && one.rendition ? [one.rendition] : []))]),
    // By its hash a price could be guessed, and without it there is nothing to compare the hash with.
    hashes: withoutPrices ? null : { content: submitted.contentHash, rendition: submitted.renditionHash },
    at,
    offset: offsetIn(request.zone, at),
    zone: request.zone,
  };
}

export type DraftRequest = Pick<PrintRequest, "order" | "documentId" | "letterhead" | "zone"> & { rendition: Rendition; at: string };

/** A document that has not been submitted, as its author's draft reads at an instant: no hashes, no signatures. */
export function printedDraft({ order, documentId, letterhead, zone, rendition, at }: DraftRequest): PrintedDocument {
  const { id, form, department, round, versions } = documentNamed(order, documentId);
  return {
    language: paperLanguage(order, form),
    company: letterhead,
    no: order.no,
    documentId: id,
    form,
    formVersion: rendition.version,
    department,
    round,
    version: versions.length + 1,
    rendition,
    signatures: [],
    time: null,
    standing: "draft",
    standingReason: "",
    files: filesOf([rendition]),
    hashes: null,
    at,
    offset: offsetIn(zone, at),
    zone,
  };
}

function numbersOf({ id, form, department, round }: OrderDocument, submitted: Submitted) {
  return { documentId: id, form, formVersion: submitted.form.version, department, round };
}

function timeOf(version: Version, { time }: PrintRequest): PrintedTime | null {
  const { state, due, late = 0 } = version;
  if (state === "signing") return time ? printedTime(time.left, time.today) : null;
  return state === "void" || !due ? null : printedTime({ due, late, left: 0, paused: false, added: 0, settled: true }, due.day);
}

function printedTime(time: TimeLeft, today: string): PrintedTime | null {
  return time.due ? { day: time.due.day, ...calendarNamed(time.due), said: timeSaid(time, today) } : null;
}

function standingOf(version: Version, reading: boolean): Standing {
  if (version.state === "void") return "void";
  if (version.state === "signing") return "draft";
  return reading ? "reading" : "final";
}

function eventsOf<T extends "submitted" | "signed" | "struck">(
  { entries, documentId, version }: PrintRequest,
  type: T,
): Happened<Extract<OrderEvent, { type: T }>>[] {
  return entries.flatMap(({ at, body }) =>
    (body?.events ?? [])
      .filter((event): event is Extract<OrderEvent, { type: T }> => event.type === type && event.documentId === documentId && event.version === version)
      .map((event) => ({ event, at })),
  );
}

function shownIn(rendition: Rendition, { withoutPrices }: PrintRequest): Rendition {
  return withoutPrices ? withoutCommercial(rendition) : rendition;
}

function signatureOf(slot: SlotState, request: PrintRequest): PrintedSignature {
  const signed = eventsOf(request, "signed").find(({ event }) => event.slotId === slot.id);
  if (signed) return signatureGiven(signed, request);
  const signer = expectedIn(slot, request.people);
  const struck = eventsOf(request, "struck").find(({ event }) => event.slotId === slot.id);
  if (!struck) return { state: "open", meaning: slot.meaning, signer };
  const { at, event } = struck;
  const { zone } = request;
  return { state: "struck", meaning: slot.meaning, signer, reason: event.reason, by: event.by.name, at, offset: offsetIn(zone, at), zone };
}

function additionOf({ added }: SlotState, { zone }: PrintRequest): Pick<PrintedSignature, "added"> {
  return added ? { added: { by: added.by.name, reason: added.reason, at: added.at, offset: offsetIn(zone, added.at), zone } } : {};
}

/** What a signatory remarks on a document with prices may name one. */
function signatureGiven({ event, at }: Happened<Signed>, request: PrintRequest): PrintedSignature {
  const { meaning, mark, reservation, circumstances } = event;
  const { offset, zone, proof } = circumstances;
  const rendition = event.rendition ? shownIn(event.rendition, request) : null;
  const remark = request.withoutPrices ? "" : event.remark;
  return { state: "signed", meaning, signer: signerOf(event.signer), mark, remark, reservation, at, offset, zone, proof, rendition };
}

function signerOf(actor: Actor | CustomerActor): PrintedSigner {
  if ("customer" in actor) return { name: actor.name, latinName: "", department: null, title: "", company: actor.company };
  return { name: actor.name, latinName: actor.latinName, department: actor.department, title: actor.title, company: "" };
}

/** Whom a slot waits for: a person by name, otherwise a department or the customer. */
function expectedIn({ for: whom }: SlotState, people: Actor[]): PrintedSigner {
  const nobody: PrintedSigner = { name: "", latinName: "", department: null, title: "", company: "" };
  if ("customer" in whom) return nobody;
  if ("headOf" in whom) return { ...nobody, department: whom.headOf };
  if ("departments" in whom) return { ...nobody, department: whom.departments[0] ?? null };
  const person = people.find((one) => one.id === whom.person);
  return person ? signerOf(person) : { ...nobody, name: whom.person };
}

/** Every file that renditions refer to, in order of mention, each once. */
function filesOf(renditions: Rendition[]): FileReference[] {
  return [...new Map(filesIn(renditions).map((file) => [file.sha256, file])).values()];
}
