import type { Actor } from "./people";

/** What an invitation says. `time` is on the company's clock to the minute (2026-11-26T10:00), `at` the same as an instant (ISO, UTC). */
export type Invitation = {
  time: string;
  at: string;
  /** Minutes that it is to last. */
  lasts: number;
  place: string;
  agenda: string;
  chair: string;
  /** Ids of the people invited, the chair among them. */
  invited: string[];
};

/** A review meeting that sales calls (4.1). `sequence` rises with each change, so that calendars know which of two letters is newer. */
export type MeetingEvent =
  /** `about`: the change review that it is held over (7.2); else the order's round. */
  | ({ type: "meetingInvited"; v: 1; meetingId: string; sequence: number; round: number; about?: string } & Invitation)
  | ({ type: "meetingMoved"; v: 1; meetingId: string; sequence: number; reason: string } & Invitation)
  | { type: "meetingCalledOff"; v: 1; meetingId: string; sequence: number; reason: string };

/** A meeting as it stands now. */
export type Meeting = Invitation & {
  id: string;
  sequence: number;
  round: number;
  about?: string;
  by: Actor;
  calledOff?: { reason: string; at: string };
};
