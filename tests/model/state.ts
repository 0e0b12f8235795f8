import type { Say } from "./action";
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
};

/** What a walk begins with, and how the company works meanwhile. */
export type World = { urgency: "normal" | "urgent" | "critical"; headReview: boolean; day: number; calendar: Calendar };

export const reviewDays = { normal: 3, urgent: 2, critical: 1 };
export const changeDays = 3;
export const checkPeriods = { normal: 10, urgent: 5, critical: 2 };

/** Registered, and its registration form open. */
export function registered(world: World): State {
  const registration: Doc = {
    id: "registration.sales.1",
    form: "registration",
    department: "sales",
    round: 1,
    opened: world.day,
    openedAt: 1,
    versions: [],
  };
  const none = { milestones: [], findings: [], changes: [], questions: [], raised: [], followUps: [], adjustments: [], waived: [], contracts: {} };
  return { stage: "preliminary", round: 0, reviewing: [], at: 1, terms: 0, ordered: [12, 5], docs: [registration], ...none };
}

export const lastOf = (doc: Doc): Version | undefined => doc.versions.at(-1);
export const currentOf = (doc: Doc): Version | undefined => (lastOf(doc)?.state === "void" ? undefined : lastOf(doc));
export const isDone = (doc: Doc): boolean => ["completed", "sealed"].includes(currentOf(doc)?.state ?? "");
export const docsOf = (state: State, form: string): Doc[] => state.docs.filter((one) => one.form === form && !one.dropped);
export const latestOf = (state: State, form: string): Doc | undefined => docsOf(state, form).at(-1);
export const hasEnded = ({ stage }: State): boolean => ["closed", "refused", "cancelled"].includes(stage);
