/** What somebody tries to do, in plain words that both the reference model and the real commands understand. People are `<department>-1` (its head) and `-2`. */

export const five = ["technical", "production", "quality", "purchasing", "finance"] as const;
export const six = ["sales", ...five] as const;

/** What a submitted form says, as far as rules care. */
export type Say = {
  outcome?: "pass" | "fail";
  /** Registration that fails: where it leads. */
  way?: "returned" | "refused";
  /** A finance report whose margin is below target. */
  lowMargin?: boolean;
  decision?: "passed" | "again" | "refused";
  /** Departments: of another round, concerned by a change, asked for its review. */
  departments?: string[];
  attendees?: string[];
  chair?: string;
  /** The minutes give the chair's reason. */
  reason?: boolean;
  /** The minutes answer the discrepancies. */
  answered?: boolean;
  /** Departments of the milestones agreed. */
  milestones?: string[];
  cancels?: boolean;
  hold?: boolean;
  /** Quantities per line: delivered now, or as changed. */
  quantities?: [number, number];
  /** Names the terms that a change proposes. */
  terms?: number;
  by?: "link" | "paper";
  /** Department that a finding falls to. */
  against?: string;
  /** The corrective action was effective. */
  effective?: boolean;
};

/** What an invitation to the meeting says: at ten o'clock of a day, whom. */
export type Inviting = { day: number; chair: string; invited: string[] };

/** How the customer is reached; each number names a contact person, or an address. */
export type Contact = { name: number; mail: number };

/** One member for each name, so that a name picks its member. */
type Each<D extends string, Rest> = D extends unknown ? { do: D } & Rest : never;

/** Commands about a document, from the registration of the order on. */
export type OfDocuments =
  | "register"
  | "submit"
  | "sign"
  | "decline"
  | "return"
  | "withdraw"
  | "strike"
  | "begin"
  | "drop"
  | "seal"
  | "confirm"
  | "recordConfirmation"
  | "dispute";

/** What sales and those invited do about the meeting (4.1, 7.2). */
export type MeetingAction =
  | Each<"invite" | "moveMeeting", { by: string } & Inviting>
  | { do: "substitute"; by: string; person: string }
  | { do: "callOff"; by: string };

/** What becomes of the way to the customer. `owed`: the command after which the link that is stopped was sent. */
export type CustomerAction =
  | { do: "sendLink"; by: string; document: string }
  | { do: "stopLink"; document: string; version: number; slot?: string; owed: number; mail: number }
  | ({ do: "correctContact"; by: string } & Contact);

export type Action =
  | MeetingAction
  | CustomerAction
  | { do: "register"; by: string }
  | { do: "correct"; by: string; terms: number; quantities: [number, number] }
  | Each<"moveDeadlines" | "raise" | "refuseChange" | "cancel" | "reopen", { by: string }>
  | { do: "submit"; by: string; document: string; say: Say; seen: boolean }
  | { do: "sign"; by: string; document: string; version: number; slot: string; say: Say; seen: boolean; answers: boolean }
  | { do: "decline"; document: string; version: number }
  | Each<"return" | "withdraw", { by: string; document: string; version: number }>
  | { do: "strike"; by: string; document: string; version: number; slot: string }
  | { do: "begin"; by: string; form: "executionCheck" | "changeRequest" | "deliveryReport" }
  | { do: "drop"; by: string; document: string }
  | { do: "track"; by: string; milestone?: string; done?: boolean; contract?: { no: string; arrived: boolean } }
  | { do: "seal"; document: string; version: number }
  | { do: "ask"; by: string; to: string; pauses: string[] }
  | Each<"answer" | "endPause", { by: string; question: string }>
  | Each<"confirm" | "dispute", { document: string; seen: boolean }>
  | { do: "recordConfirmation"; by: string; document: string }
  | { do: "callDue" }
  /** `raised`: the review that was asked for, or the change review that gets more departments. */
  | { do: "scope"; by: string; raised: string; departments: string[] }
  | { do: "object"; by: string; about: string }
  | { do: "closeFollowUp"; by: string; followUp: string }
  /** `move`: a milestone that gets another day. */
  | { do: "adjust"; by: string; round: number; move?: { milestone: string; day: number } }
  | { do: "waive"; by: string; gate: string; seen: boolean };

export type Command = Action["do"];

export const commandNames: Command[] = [
  "register",
  "correct",
  "submit",
  "sign",
  "decline",
  "return",
  "withdraw",
  "strike",
  "invite",
  "moveMeeting",
  "substitute",
  "callOff",
  "begin",
  "drop",
  "track",
  "seal",
  "ask",
  "answer",
  "endPause",
  "confirm",
  "recordConfirmation",
  "dispute",
  "sendLink",
  "stopLink",
  "correctContact",
  "callDue",
  "moveDeadlines",
  "raise",
  "scope",
  "object",
  "closeFollowUp",
  "adjust",
  "refuseChange",
  "waive",
  "cancel",
  "reopen",
];

export function departmentOf(person: string): string {
  return person.split("-")[0] ?? "";
}

export function isHead(person: string): boolean {
  return person.endsWith("-1");
}

/** An action by what it does. */
export type Of<D extends Action["do"]> = Extract<Action, { do: D }>;
