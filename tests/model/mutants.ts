import type { Mutant } from "./commands";
import { mutantsOfClosing } from "./mutants-of-closing";
import { mutantsOfMeeting } from "./mutants-of-meeting";
import { mutantsOfReview } from "./mutants-of-review";
import { mutantsOfSigning } from "./mutants-of-signing";
import { mutantsOfWriting } from "./mutants-of-writing";

/** Versions of lib/order with one rule gone, each as the rule it drops. */
export const mutants: Record<string, Mutant> = { ...mutantsOfSigning, ...mutantsOfReview, ...mutantsOfClosing, ...mutantsOfMeeting, ...mutantsOfWriting };
