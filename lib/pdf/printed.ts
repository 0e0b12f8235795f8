import type { FileReference, Rendition } from "@/lib/form/rendition";
import type { Language, Words } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { Mark } from "@/lib/order/mark";
import type { Department } from "@/lib/order/people";
import type { Meaning } from "@/lib/order/slot";
import type { TimeSaid } from "@/lib/order/time-left";

/**
 * What a printed copy is worth. Only `final` may be sealed; `draft` has not been completed, `void` was returned, withdrawn or declined,
 * `reading` leaves out what its reader may not see. All but `final` say so on each page.
 */
export type Standing = "final" | "draft" | "void" | "reading";

/** Whose form it is: printed at the head of the first page, and the organisation of the seal's certificate. */
export type Letterhead = { name: Words; address: Words; phone: string; mail: string };

/** Who signs, as a reader sees him: a person of the company by department and title, a customer by company. */
export type PrintedSigner = { name: string; latinName: string; department: Department | null; title: string; company: string };

/** Who added a place after the document was submitted, when and why. */
export type PrintedAddition = { by: string; reason: string; at: string; offset: string; zone: string };

/** One slot as it stands. Instants are ISO, `offset` is the zone's at that instant, as +08:00. */
export type PrintedSignature = { added?: PrintedAddition } & (
  | {
      state: "signed";
      meaning: Meaning;
      signer: PrintedSigner;
      mark: Mark;
      remark: string;
      reservation: boolean;
      at: string;
      offset: string;
      zone: string;
      proof: "password" | "code";
      /** What the slot itself asked for, as its signatory answered. */
      rendition: Rendition | null;
    }
  | { state: "struck"; meaning: Meaning; signer: PrintedSigner; reason: string; by: string; at: string; offset: string; zone: string }
  | { state: "open"; meaning: Meaning; signer: PrintedSigner }
);

/** When it was due (ISO day), by which calendar, and how it stood: of a completed version for ever as its completion kept it. */
export type PrintedTime = { day: string; base: string; version: string; said: TimeSaid[] };

/** All that a PDF says, plain and complete, so that it can be sent to a render worker and gives the same bytes every time. */
export type PrintedDocument = {
  language: Language;
  company: Letterhead;
  /** The order's number. */
  no: string;
  documentId: string;
  form: FormId;
  formVersion: number;
  department: Department;
  round: number;
  version: number;
  rendition: Rendition;
  signatures: PrintedSignature[];
  /** Null where it has no time, or is void. */
  time: PrintedTime | null;
  standing: Standing;
  /** Why a void version is void, in the words of whoever returned, withdrew or declined it. */
  standingReason: string;
  /** Every file that the rendition and the slots' renditions refer to, each once. */
  files: FileReference[];
  hashes: { content: string; rendition: string } | null;
  /** The instant the document states as its own (ISO): completion, else submission. It is the PDF's creation date too. */
  at: string;
  offset: string;
  zone: string;
};
