import { offsetIn } from "@/lib/calendar/zone";
import { documentNamed } from "@/lib/order/document";
import type { Submitted } from "@/lib/order/events";
import type { OrderDocument, Version } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { calendarNamed, type TimeLeft, timeSaid } from "@/lib/order/time-left";
import { eventsOf, type PrintRequest, shownIn } from "./print-request";
import type { PrintedDocument, PrintedTime, Standing } from "./printed";
import { printedFiles } from "./printed-files";
import { printedSignature } from "./printed-signature";

/** A submitted version of a document as it stands in the ledger (pure). Refuses a version that the entries do not hold. */
export function printedDocument(request: PrintRequest): PrintedDocument {
  const { order, documentId, withoutPrices = false } = request;
  const document = documentNamed(order, documentId);
  const version = document.versions.find((one) => one.version === request.version);
  const submitted = eventsOf(request, "submitted").at(-1)?.event;
  if (!version || !submitted) throw new Refusal("noSuchVersion", { version: request.version });
  const signatures = version.slots.map((slot) => printedSignature(slot, request));
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
    files: printedFiles([rendition, ...signatures.flatMap((one) => (one.state === "signed" && one.rendition ? [one.rendition] : []))]),
    // By its hash a price could be guessed, and without it there is nothing to compare the hash with.
    hashes: withoutPrices ? null : { content: submitted.contentHash, rendition: submitted.renditionHash },
    at,
    offset: offsetIn(request.zone, at),
    zone: request.zone,
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
