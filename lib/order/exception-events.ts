import type { Circumstances } from "./events";
import type { Mark, Seen } from "./mark";
import type { OperatingDepartment, ReviewingDepartment } from "./people";
import type { SlotSpec } from "./slot";

/** Why a department wants another review (5.2). */
export const causes = ["demand", "delay", "quality"] as const;
export type Cause = (typeof causes)[number];

/** Conditions for closing (8.1, 8.2), in policy order. The last three are met by the countersignatures of the closure request. */
export const gateIds = [
  "delivered",
  "inspected",
  "accepted",
  "findingsSettled",
  "noChangeOpen",
  "summaries",
  "sealed",
  "materialsArrived",
  "paid",
  "technicalSummary",
] as const;
export type GateId = (typeof gateIds)[number];

/** A milestone's new day (ISO). */
export type MovedMilestone = { id: string; date: string };

/** A waiver stands under no document: what was shown is its own rendition. */
export type SeenWaiver = Pick<Seen, "rendition" | "consent">;

/** Where an order leaves the straight way: another review, a follow-up, a waiver, an end before closure, a reopening. */
export type ExceptionEvent =
  | { type: "reviewRaised"; v: 1; raiseId: string; cause: Cause; reason: string }
  /** No departments: sales found that no review is needed. */
  | { type: "reviewScoped"; v: 1; raiseId: string; departments: ReviewingDepartment[]; reason: string; round?: number }
  /** `slots`: the sections of the departments that sales adds to a change review which is being signed. */
  | { type: "changeReviewWidened"; v: 1; documentId: string; version: number; slots: SlotSpec[]; reason: string }
  /** `about` is the raised review, or the change review document. */
  | { type: "objected"; v: 1; about: string; department: ReviewingDepartment; text: string }
  | { type: "followUpOpened"; v: 1; followUpId: string; text: string; department: OperatingDepartment; owner: string; deadline: string; from: string }
  | { type: "followUpClosed"; v: 1; followUpId: string; text: string }
  | { type: "changeMeetingCalled"; v: 1; round: number }
  /** `milestones`: those that get another day; none in ledgers of earlier releases. */
  | { type: "planAdjusted"; v: 1; round: number; department: OperatingDepartment; text: string; milestones?: MovedMilestone[] }
  /** `missing`: what the gate missed, which is what the waiver covers; `seen`: what the dialog showed. Neither in ledgers of earlier releases, whose waivers cover the gate. */
  | { type: "waived"; v: 1; gate: GateId; reason: string; missing?: string[]; seen?: SeenWaiver; mark: Mark; circumstances: Circumstances }
  | { type: "cancelled"; v: 1; reason: string }
  | { type: "reopened"; v: 1; reason: string };
