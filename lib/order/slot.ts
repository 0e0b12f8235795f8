import type { Department } from "./people";

/** What a signature says: the author prepared, a head reviewed, an attendee attended, … */
export const meanings = ["prepared", "reviewed", "attended", "confirmed", "agreed", "approved", "corrected", "verified"] as const;
export type Meaning = (typeof meanings)[number];

/** Who may fill a slot. Whichever it is, nobody signs one document twice. */
export type SlotFor = { person: string } | { departments: Department[] } | { headOf: Department } | { customer: true };

/** A place for one signature on a document. The author's has id `author` and is filled by submitting. */
export type SlotSpec = {
  id: string;
  meaning: Meaning;
  for: SlotFor;
  /** Slots that must be filled or struck first. */
  after?: string[];
  /** The slot asks for its own answers (`form.slotFields[id]`), hashed with the signature. */
  asks?: true;
};
