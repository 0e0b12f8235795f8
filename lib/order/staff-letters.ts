import type { Intent } from "@/lib/ledger/entry";
import type { Department, Person } from "./people";

/** A letter to everybody of these departments. */
export function staffLetters(
  people: readonly Person[],
  departments: readonly Department[],
  letter: string,
  about: Pick<Intent, "documentId" | "version" | "slotId"> = {},
): Intent[] {
  return people.filter((one) => departments.includes(one.department)).map((one) => ({ ...about, to: { person: one.id }, letter }));
}
