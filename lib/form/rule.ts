import type { FaultReason } from "@/lib/words/fields";
import type { FormContext } from "./context";
import type { Values } from "./fault";

/** What a rule found wrong: the path of the field that must change, and the key of the sentence in lib/words/fields.ts. */
export type RuleFault = { path: (string | number)[]; reason: FaultReason; values?: Values };

/** Something that the fields cannot say one by one. Asked only of answers that are otherwise complete. */
export type Rule<A> = { id: string; faults(answers: A, context: FormContext): RuleFault[] };
