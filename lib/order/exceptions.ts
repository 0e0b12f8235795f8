import type { Due } from "./events";
import type { Cause, GateId } from "./exception-events";
import type { Actor, CustomerActor, OperatingDepartment, ReviewingDepartment } from "./people";

export type Objection = { department: ReviewingDepartment; text: string; at: string; by: Actor };

/** Another review, asked for by a department or because the customer's notice differs from what was agreed (5.2), with what sales decided. */
export type ReReview = {
  id: string;
  cause: Cause | "difference";
  reason: string;
  raisedAt: string;
  by: Actor | CustomerActor;
  scope?: { departments: ReviewingDepartment[]; reason: string; round?: number; at: string; by: Actor };
  objections: Objection[];
};

/** What a failed report obliges somebody to do (3). `owner` is a person's id, `deadline` an ISO day. */
export type OpenFollowUp = {
  id: string;
  text: string;
  department: OperatingDepartment;
  owner: string;
  deadline: string;
  /** The report that failed. */
  from: string;
  openedAt: string;
  closed?: { text: string; at: string; by: Actor };
};

/**
 * A condition for closing that the general manager has waived (8.1), as far as what was `missing` then; without it, whatever is missing.
 * `lapsed`: the order was reopened since. `seq` of the entry that holds the signature.
 */
export type Waiver = { gate: GateId; reason: string; at: string; by: Actor; seq: number; missing?: string[]; lapsed?: true };

/** A department's plan that has to follow changed terms (7.3), by when; an earlier release set no time. */
export type Adjustment = { round: number; department: OperatingDepartment; since: string; due?: Due; done?: { text: string; at: string; by: Actor } };
