import type { Contact, Inviting, Say } from "./action";
import type { Calendar } from "./days";
import type { Place } from "./slots";

export type Slot = Place & { state: "open" | "signed" | "struck"; by?: string; say?: Say };

export type Version = {
  number: number;
  state: "signing" | "completed" | "sealed" | "void";
  say: Say;
  author: string;
  slots: Slot[];
  at: number;
  /** Day of submission. */
  sent: number;
  onTime?: boolean;
  /** Day of completion, and what the customer answered to a notice and was reminded on; a version that he is to sign, likewise. */
  done?: number;
  answer?: "confirmed" | "disputed";
  reminded?: number[];
  /** The customer's link to it, once it was sent again or stopped: by which command, and on which days. */
  link?: { at: number; sent?: number; stopped?: number };
  /** Day on which it was told that the customer's link had expired. */
  lapsed?: number;
  passed?: boolean;
};

export type Doc = {
  id: string;
  form: string;
  department: string;
  round: number;
  subject?: string;
  opened: number;
  openedAt: number;
  due?: number;
  /** Where it lies without pauses, by which calendar, and from when to when its clock stood still. */
  base?: number;
  counts?: Calendar;
  still?: [number, number][];
  calledOverdue?: true;
  days?: number;
  dropped?: true;
  /** A delivery whose goods the customer did not accept. */
  unaccepted?: true;
  versions: Version[];
};

export type Question = { id: string; to: string; pauses: string[]; asked: number; ended?: number; answered?: true; overdue?: true };

/** A meeting that people are invited to: over the round, or over the change review `about`. */
export type Meeting = Inviting & { id: string; sequence: number; round: number; about?: string; off?: true };

/** An order as the policy sees it. `at` counts the commands carried out so far; days as in days.ts. */
export type State = {
  stage: string;
  round: number;
  reviewing: string[];
  began?: number;
  at: number;
  terms: number;
  ordered: [number, number];
  docs: Doc[];
  milestones: { department: string; day: number; reached?: boolean }[];
  findings: { id: string; against: string; until: number; settled?: true }[];
  changes: { round: number; state: string; objected: string[] }[];
  questions: Question[];
  raised: { id: string; departments?: string[]; round?: number; objected: string[] }[];
  followUps: { id: string; department: string; closed?: true }[];
  adjustments: { round: number; department: string; done?: true }[];
  waived: { gate: string; missing: string[]; lapsed?: true }[];
  /** Purchase contracts by number: whether the goods have arrived. */
  contracts: Record<string, boolean>;
  meetings: Meeting[];
  contact: Contact;
};

/** What a walk begins with, and how the company works meanwhile. */
export type World = { urgency: "normal" | "urgent" | "critical"; headReview: boolean; day: number; calendar: Calendar };

export const reviewDays = { normal: 3, urgent: 2, critical: 1 };
export const changeDays = 3;
export const checkPeriods = { normal: 10, urgent: 5, critical: 2 };

/** Nobody has registered it yet. */
export function unregistered(): State {
  const none = { docs: [], milestones: [], findings: [], changes: [], questions: [], raised: [], followUps: [], adjustments: [], waived: [] };
  const plain = { reviewing: [], contracts: {}, meetings: [], contact: { name: 0, mail: 0 } };
  return { stage: "none", round: 0, at: 0, terms: 0, ordered: [12, 5], ...none, ...plain };
}

export const lastOf = (doc: Doc): Version | undefined => doc.versions.at(-1);
export const currentOf = (doc: Doc): Version | undefined => (lastOf(doc)?.state === "void" ? undefined : lastOf(doc));
export const isDone = (doc: Doc): boolean => ["completed", "sealed"].includes(currentOf(doc)?.state ?? "");
export const docsOf = (state: State, form: string): Doc[] => state.docs.filter((one) => one.form === form && !one.dropped);
export const latestOf = (state: State, form: string): Doc | undefined => docsOf(state, form).at(-1);
export const hasEnded = ({ stage }: State): boolean => ["closed", "refused", "cancelled"].includes(stage);
