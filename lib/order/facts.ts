import type { Outcome } from "@/lib/form/rendition";
import type { DiscrepancyId } from "./discrepancies";
import type { Costs } from "./margin";
import type { OperatingDepartment, ReviewingDepartment } from "./people";
import type { Terms } from "./terms";

/**
 * What the rules need to know of a form's answers. A form's `facts(answers)` supplies it at submission, where it is frozen:
 * a later version of the form can answer differently without changing what an earlier submission meant.
 * Money is in minor units of the order's currency, dates are ISO calendar dates.
 */
export type FollowUp = { text: string; department: OperatingDepartment; owner: string; date: string };

type Report<D extends ReviewingDepartment> = { department: D; outcome: Outcome; followUp?: FollowUp };

export type RegistrationFacts = {
  terms: Terms;
  outcome: Outcome;
  /** Where a failed preliminary review leads (2.3). */
  way?: "returned" | "refused";
  reason?: string;
};
export type TechnicalFacts = Report<"technical">;
/** A step of production's schedule. */
export type Step = { step: string; start: string; end: string };
/** `steps` since version 2 of the report, as quality's `inspections`; `arrivals` since version 3 of purchasing's. */
export type ProductionFacts = Report<"production"> & { firstStart?: string; lastEnd?: string; steps?: Step[]; labourCost: number; depreciationCost: number };
/** Working days that inspecting takes, at which step. */
export type Inspection = { step: string; days: number };
export type QualityFacts = Report<"quality"> & { inspectionDays: number; inspections?: Inspection[] };
/** `step`: the one that needs the material, where purchasing names it. */
export type Arrival = { material: string; arrival: string; step?: string };
export type PurchasingFacts = Report<"purchasing"> & { materialCost: number; latestArrival?: string; arrivals?: Arrival[] };
export type FinanceFacts = Report<"finance"> & {
  materialCost: number;
  /** Percent with one decimal, as `target` is. */
  margin: number;
  target: number;
  /** Profit that is missing to the target, exactly; since version 3 of the report. */
  missing?: number;
  /** Days to payment that the pricing policy allows; the company's setting since version 3, before it perhaps typed. */
  paymentLimit?: number;
  /** Since version 2 of the report. */
  costs?: Costs;
  collectionDays?: number;
};

export type Milestone = { id: string; text: string; department: OperatingDepartment; date: string };
/** 4.2d. `again`: the departments that the minutes name review in a new round. */
export type MinutesFacts = {
  decision: "passed" | "again" | "refused";
  again: ReviewingDepartment[];
  chair: string;
  recorder: string;
  /** Ids of the people who attended, the recorder among them. */
  attendees: string[];
  milestones: Milestone[];
  reason: string;
  /** What was made of each discrepancy between the reports. */
  discrepancies?: { id: DiscrepancyId; how: "acknowledged" | "resolved" }[];
};
/** 5.1: `outcome` must agree with the minutes. */
export type NoticeFacts = { outcome: Outcome };

export type FindingFact = { text: string; department: OperatingDepartment; deadline: string };
export type CheckFacts = { from: string; to: string };
export type CheckSlotFacts = { findings: FindingFact[] };

export type CorrectiveFacts = { findingId: string; department: OperatingDepartment; deadline: string };
export type CorrectiveSlotFacts = { effective?: boolean };

/** 7.1. `proposed` is the whole of the terms as they would stand. */
export type ChangeFacts = {
  proposed: Terms;
  /** The change is that the order ends, for this reason. */
  cancels?: string;
};
/** 7.2. `concerned`: the five, narrowed by sales only with `reason`; `hold`: execution waits meanwhile. */
export type ChangeReviewFacts = { concerned: ReviewingDepartment[]; hold: boolean; reason: string };
/** `reason`, `solution`, `followUp`: of a section that did not pass; none in ledgers of earlier releases. */
export type ChangeReviewSlotFacts = { outcome: Outcome; reason?: string; solution?: string; followUp?: FollowUp };

/** 8.2a, quantities delivered by this report, per line. */
export type DeliveryFacts = { delivered: { line: number; quantity: number }[] };
/** 8.2b. Not acceptable raises a finding against `department`. */
export type InspectionFacts = { acceptable: boolean; finding?: FindingFact };
/** 8.2c: on the customer's signature by link, or on the attached paper. Not accepted raises a finding. */
export type AcceptanceFacts = { accepted: boolean; by: "link" | "paper"; finding?: FindingFact };
export type SummaryFacts = { department: OperatingDepartment };
export type ClosureFacts = Record<string, never>;

export type FactsOf = {
  registration: RegistrationFacts;
  technicalReport: TechnicalFacts;
  productionReport: ProductionFacts;
  qualityReport: QualityFacts;
  purchasingReport: PurchasingFacts;
  financeReport: FinanceFacts;
  minutes: MinutesFacts;
  resultNotice: NoticeFacts;
  executionCheck: CheckFacts;
  correctiveActionRequest: CorrectiveFacts;
  changeRequest: ChangeFacts;
  changeReview: ChangeReviewFacts;
  deliveryReport: DeliveryFacts;
  inspectionReport: InspectionFacts;
  acceptance: AcceptanceFacts;
  executionSummary: SummaryFacts;
  closureRequest: ClosureFacts;
};

/** The named forms of the policy. */
export type FormId = keyof FactsOf;

/** Facts of a slot's own answers. */
export type SlotFacts = CheckSlotFacts | CorrectiveSlotFacts | ChangeReviewSlotFacts | Record<string, never>;
