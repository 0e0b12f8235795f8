import { isInStage, isPausedBy, openDeadlines } from "./rules";
import type { State, World } from "./state";

/** A document whose day has passed is called overdue once, unless its clock stands still. */
export function callOverdue(state: State, world: World): boolean {
  const still = state.questions.filter((one) => one.ended === undefined).flatMap((one) => one.pauses);
  const late = openDeadlines(state).filter((doc) => !doc.calledOverdue && isInStage(state, doc) && !isPausedBy(doc, still) && world.day > (doc.due ?? 0));
  for (const doc of late) doc.calledOverdue = true;
  return late.length > 0;
}

/** A document that is given another day may be overdue again. */
export function giveDay(doc: { due?: number; calledOverdue?: true }, day: number): void {
  if (doc.due !== day) delete doc.calledOverdue;
  doc.due = day;
}
