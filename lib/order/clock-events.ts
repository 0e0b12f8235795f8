import type { Due } from "./events";
import type { Actor, OperatingDepartment, ReviewingDepartment } from "./people";

/** A deadline that was moved, as it stands from now on. `base`: where it lies without pauses, when it was counted anew by another calendar. */
export type Moved = { documentId: string; due: Due; base?: Due };

/** Whom a question is put to: the customer, or a department. */
export type Asked = "customer" | OperatingDepartment;

/** What stops and moves the clocks of an order (3): questions with their pauses, changed calendars, and time that has run out. */
export type ClockEvent =
  | { type: "questionAsked"; v: 1; questionId: string; to: Asked; text: string; pauses: ReviewingDepartment[] }
  | { type: "questionAnswered"; v: 1; questionId: string; text: string; moved: Moved[] }
  | { type: "pauseOverdue"; v: 1; questionId: string }
  | { type: "pauseEnded"; v: 1; questionId: string; reason: string; moved: Moved[] }
  | { type: "deadlinesMoved"; v: 1; reason: string; calendar: string; moved: Moved[] }
  /** `days`: working days late when it was called. */
  | { type: "overdueCalled"; v: 1; documentId: string; days: number };

/** A question on the order, with its answer once there is one (2.2). */
export type Question = {
  id: string;
  to: Asked;
  text: string;
  /** Departments whose clocks stand still until the answer, or until the general manager ends the pause. */
  pauses: ReviewingDepartment[];
  askedAt: string;
  by: Actor;
  /** The pause has lasted too long and went to the general manager. */
  overdueSince?: string;
  pauseEnded?: { at: string; reason: string; by: Actor };
  answer?: { at: string; text: string; by: Actor };
};
