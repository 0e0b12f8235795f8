import type { Pause } from "@/lib/calendar/pause";
import type { Outcome } from "@/lib/form/rendition";
import type { Language, Words } from "@/lib/form/words";
import type { Question } from "./clock-events";
import type { FormerContact, LinkStanding } from "./customer-events";
import type { Due, SealedFile } from "./events";
import type { Adjustment, Objection, OpenFollowUp, ReReview, Waiver } from "./exceptions";
import type { FactsOf, FormId, Milestone, SlotFacts } from "./facts";
import type { Meeting } from "./meeting-events";
import type { NoticeAnswer } from "./notice-events";
import type { Particulars } from "./particulars";
import type { Actor, CustomerActor, Department, OperatingDepartment, ReviewingDepartment } from "./people";
import type { SlotSpec } from "./slot";
import type { Terms } from "./terms";

export const stages = ["preliminary", "review", "meeting", "result", "execution", "closed", "refused", "cancelled"] as const;
/** Where an order stands in the policy: 2, 3, 4, 5, 6-8, closed; or ended before, refused by us or cancelled. */
export type Stage = (typeof stages)[number];

/** `reason`: why somebody was struck. `added`: why sales added the place after the document was submitted, who and when. */
export type SlotState = SlotSpec & {
  state: "open" | "signed" | "struck";
  by?: Actor | CustomerActor;
  at?: string;
  reservation?: boolean;
  facts?: SlotFacts;
  reason?: string;
  added?: { reason: string; at: string; by: Actor };
};

/** `void`: returned, withdrawn or declined; its signatures stay in the history and count for nothing. */
export type VersionState = "signing" | "completed" | "sealed" | "void";

export type Version = {
  version: number;
  state: VersionState;
  form: { id: FormId; version: number; clause: string; title: Words };
  contentHash: string;
  renditionHash: string;
  facts: FactsOf[FormId];
  slots: SlotState[];
  author: Actor;
  submittedAt: string;
  /** seq of the entry that holds answers and rendition. */
  submittedSeq: number;
  completedAt?: string;
  outcome?: Outcome;
  onTime?: boolean;
  /** When it was due at its completion, and how many working days late it was. */
  due?: Due;
  late?: number;
  voided?: { how: "returned" | "withdrawn" | "declined"; reason: string; proposal?: string; at: string; by: Actor | CustomerActor };
  file?: SealedFile;
  /** SHA-256 of the attachments that its answers, or those of its signatories, refer to; and which of these only price readers get. */
  files: string[];
  commercialFiles: string[];
  commercial: boolean;
  /** The customer's answer to a result notice (5.1), and when he was reminded to answer or to sign. */
  answer?: NoticeAnswer;
  reminded?: string[];
  /** How his link stands, since one was sent again, stopped or found expired. */
  link?: LinkStanding;
};

/** A document of an order: one form, one department, one round (the count, for forms used many times). Its id is `form.department.round`. */
export type OrderDocument = {
  id: string;
  form: FormId;
  department: Department;
  round: number;
  /** What it is about: the finding of a corrective action request, the change request of a change review. */
  subject?: string;
  due?: Due;
  /** Its deadline before pauses moved it; missing where an earlier release counted it anew. */
  base?: Due;
  /** Times during which its clock stood still, in order of their ends. */
  pauses?: Pause[];
  /** Since when its present deadline was called overdue (3). */
  overdueSince?: string;
  openedAt: string;
  openedSeq: number;
  /** Begun and given up again before completion; or an acceptance that the customer declined. */
  dropped?: { reason: string; at: string; by: Actor | CustomerActor };
  versions: Version[];
};

export type Finding = { id: string; text: string; department: OperatingDepartment; deadline: string; from: string; raisedAt: string; settledAt?: string };

/** A change that the customer has signed. `meeting`: a section of its review failed and a meeting decides (7.2). `reason`: why it was refused. */
export type Change = { round: number; state: "agreed" | "meeting" | "passed" | "refused"; objections: Objection[]; reason?: string; settledAt?: string };

/** A milestone, and the days for which it was planned before a change of the terms moved it (7.3). */
export type PlannedMilestone = Milestone & { earlier?: { date: string; until: string; round: number }[] };

export type LogLine = Particulars & {
  at: string;
  by: Actor;
  department: OperatingDepartment;
  milestoneId?: string;
  done: boolean;
  completion: number;
  text: string;
  handling: string;
  files: string[];
};

/**
 * The order's skeleton at `seq`: ids, versions, states, slots, hashes, terms, due dates, facts; never answers or strokes.
 * Plain JSON, so that a read document can hold it. Made only by `evolve`.
 */
export type Order = {
  stream: string;
  no: string;
  seq: number;
  at: string;
  hash: string;
  stage: Stage;
  owner: Actor;
  registeredAt: string;
  documentLanguage: Language;
  terms: Terms;
  /** Earlier terms with the instant they stopped being in force (7.3). */
  formerTerms: { terms: Terms; until: string }[];
  /** How the customer was reached before corrections; none in orders read by an earlier release. */
  formerContacts?: FormerContact[];
  /** Round of the detailed review, 0 before it. */
  round: number;
  /** Departments that review in the present round. */
  reviewing: ReviewingDepartment[];
  /** Those taking part in the execution. */
  concerned: OperatingDepartment[];
  documents: OrderDocument[];
  milestones: PlannedMilestone[];
  log: LogLine[];
  /** Delivery reports whose goods the customer did not accept (8.2c); none in orders read by an earlier release. */
  unaccepted?: string[];
  findings: Finding[];
  changes: Change[];
  questions: Question[];
  reReviews: ReReview[];
  /** Meetings that people were invited to; none in orders read by an earlier release. */
  meetings?: Meeting[];
  followUps: OpenFollowUp[];
  adjustments: Adjustment[];
  waivers: Waiver[];
  reopenings: { reason: string; at: string; by: Actor }[];
  /** When execution first began: from then on the terms bind both sides. */
  begunAt?: string;
  closedAt?: string;
  refusedReason?: string;
};
