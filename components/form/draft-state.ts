import type { FieldFault } from "@/components/api-client";
import type { Answers } from "@/lib/form/field";

/** What the server has of a draft that somebody else saved, or the same person elsewhere. `at`: when, an ISO instant. */
export type Theirs = { revision: number; answers: Answers; at: string };

/** Where a draft stands between the keys and the server. */
export type DraftState =
  | { name: "fresh" }
  | { name: "saved"; at: string }
  | { name: "dirty" }
  | { name: "saving" }
  | { name: "offline" }
  | { name: "failed" }
  | { name: "refused"; why: string; faults: FieldFault[] }
  | { name: "conflict"; theirs: Theirs | null };
