import { type Action, five, type Inviting, type Say } from "./action";

/** Actions as the rules of the clauses take them, everything in order but for what a rule is about. */
export const submit = (by: string, document: string, say: Say = {}): Action => ({ do: "submit", by, document, say, seen: true });

export const sign = (by: string, document: string, slot: string, say: Say = {}): Extract<Action, { do: "sign" }> => ({
  ...{ do: "sign", by, document, version: 1, slot, say },
  ...{ seen: true, answers: true },
});

export const begin = (by: string, form: "executionCheck" | "changeRequest" | "deliveryReport"): Action => ({ do: "begin", by, form });

/** Passed, and signed by technical's head beside the recorder; he chairs it. */
export const minutes: Say = { decision: "passed", attendees: ["technical-1"], chair: "technical-1" };

const invitation = (left: string): Inviting => ({ day: 3, chair: "sales-1", invited: five.filter((one) => one !== left).map((one) => `${one}-1`) });

/** To a meeting in three days, but for a department left out. */
export const invite = (by: string, left = ""): Action => ({ do: "invite", by, ...invitation(left) });

export const moveMeeting = (by: string, day: number): Action => ({ do: "moveMeeting", by, ...invitation(""), day });
