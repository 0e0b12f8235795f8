import type { Outcome, Rendition } from "@/lib/form/rendition";
import type { Language, Words } from "@/lib/form/words";
import type { ClockEvent } from "./clock-events";
import type { CustomerEvent } from "./customer-events";
import type { ExceptionEvent } from "./exception-events";
import type { FactsOf, FormId, Milestone, SlotFacts } from "./facts";
import type { Mark, Seen } from "./mark";
import type { MeetingEvent } from "./meeting-events";
import type { NoticeEvent } from "./notice-events";
import type { Particulars } from "./particulars";
import type { Actor, CustomerActor, Department, OperatingDepartment, ReviewingDepartment } from "./people";
import type { Meaning, SlotSpec } from "./slot";
import type { Terms } from "./terms";

/** When something must be done: `at` is an instant (ISO, UTC), `day` the calendar day in the company's zone, `days` the working days given, 0 where somebody named the day. */
export type Due = { at: string; day: string; days: number; calendar: string };

/** How a signature was given. `offset` is the zone's at that instant, as +08:00. */
export type Circumstances = {
  zone: string;
  offset: string;
  language: Language;
  /** How the signatory proved again who he is. */
  proof: "password" | "code";
  address: string;
  agent: string;
};

export type Signed = {
  type: "signed";
  v: 1;
  documentId: string;
  version: number;
  slotId: string;
  meaning: Meaning;
  signer: Actor | CustomerActor;
  mark: Mark;
  seen: Seen;
  remark: string;
  /** Signed with reservation, printed with the signature. */
  reservation: boolean;
  circumstances: Circumstances;
  answers?: Record<string, unknown>;
  /** Rendition of the slot's own answers. */
  rendition?: Rendition;
  /** SHA-256 of the attachments that those answers refer to; read it by `filesOfSigned`. */
  files?: string[];
  facts?: SlotFacts;
};

export type SubmittedOf<F extends FormId> = {
  type: "submitted";
  v: 1;
  documentId: string;
  version: number;
  form: { id: F; version: number; clause: string; title: Words };
  answers: Record<string, unknown>;
  rendition: Rendition;
  facts: FactsOf[F];
  slots: SlotSpec[];
  /** SHA-256 (hex) of the canonical content and of the canonical rendition. */
  contentHash: string;
  renditionHash: string;
  /** SHA-256 of the attachments referred to. */
  files: string[];
  /** Some fields are commercial: who may not read prices gets a reading copy. */
  commercial: boolean;
  /** Of the paper, as the customer's language was then; before it was kept, the order's. */
  language?: Language;
};
export type Submitted = { [F in FormId]: SubmittedOf<F> }[FormId];

export type SealedFile = { sha256: string; size: number; pages: number };

export type OrderEvent =
  | { type: "registered"; v: 1; no: string; terms: Terms; owner: Actor; documentLanguage: Language }
  | { type: "corrected"; v: 1; terms: Terms }
  | { type: "documentOpened"; v: 1; documentId: string; form: FormId; department: Department; round: number; subject?: string; due?: Due }
  | Submitted
  | Signed
  | { type: "returned"; v: 1; documentId: string; version: number; reason: string; by: Actor }
  | { type: "withdrawn"; v: 1; documentId: string; version: number; reason: string; by: Actor }
  | { type: "declined"; v: 1; documentId: string; version: number; reason: string; proposal: string; by: CustomerActor }
  | { type: "struck"; v: 1; documentId: string; version: number; slotId: string; reason: string; by: Actor }
  /** `due` as pauses had moved it by then, `late` working days after it; 0 when on time. */
  | { type: "completed"; v: 1; documentId: string; version: number; outcome: Outcome; onTime?: boolean; due?: Due; late?: number }
  | { type: "dropped"; v: 1; documentId: string; reason: string; by: Actor }
  | { type: "sealed"; v: 1; documentId: string; version: number; file: SealedFile }
  | { type: "handedOn"; v: 1 }
  | { type: "sentBack"; v: 1; reason: string }
  | { type: "meetingCalled"; v: 1; round: number }
  | { type: "reviewPassed"; v: 1; round: number; milestones: Milestone[] }
  | { type: "reviewedAgain"; v: 1; round: number; departments: ReviewingDepartment[] }
  | { type: "reviewFailed"; v: 1; round: number; reason: string }
  | { type: "executionBegan"; v: 1; concerned: OperatingDepartment[] }
  | ({
      type: "logged";
      v: 1;
      department: OperatingDepartment;
      milestoneId?: string;
      done: boolean;
      /** 0-100 */
      completion: number;
      text: string;
      handling: string;
      files: string[];
    } & Particulars)
  /** The customer did not accept the goods of these deliveries, by what he declined or signed on paper: they are delivered again (8.2c). */
  | { type: "notAccepted"; v: 1; documentId: string; deliveries: string[] }
  | { type: "findingRaised"; v: 1; findingId: string; text: string; department: OperatingDepartment; deadline: string; from: string }
  | { type: "findingSettled"; v: 1; findingId: string; by: string }
  | { type: "changeAgreed"; v: 1; round: number }
  /** `adjusting`: departments whose plans have to follow, `due`: by when. */
  | { type: "termsChanged"; v: 1; round: number; terms: Terms; adjusting: OperatingDepartment[]; due?: Due }
  /** `reason`: the chair's, or sales'; none in ledgers of earlier releases. */
  | { type: "changeRefused"; v: 1; round: number; reason?: string }
  | { type: "refused"; v: 1; reason: string }
  | { type: "closed"; v: 1 }
  | ClockEvent
  | ExceptionEvent
  | NoticeEvent
  | MeetingEvent
  | CustomerEvent;
