import { offsetIn } from "@/lib/calendar/zone";
import type { Rendition } from "@/lib/form/rendition";
import { documentNamed } from "@/lib/order/document";
import { paperLanguage } from "@/lib/order/policy-forms";
import type { PrintRequest } from "./print-request";
import type { PrintedDocument } from "./printed";
import { printedFiles } from "./printed-files";

type DraftRequest = Pick<PrintRequest, "order" | "documentId" | "letterhead" | "zone"> & { rendition: Rendition; at: string };

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
    files: printedFiles([rendition]),
    hashes: null,
    at,
    offset: offsetIn(zone, at),
    zone,
  };
}
