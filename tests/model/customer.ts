import { workedBetween } from "./days";
import { awaited } from "./notice";
import { currentOf, hasEnded, type State, type Version, type World } from "./state";
import { tasksOf } from "./view";

/** Versions that the customer is asked to sign. */
function toSign(state: State): Version[] {
  return tasksOf(state).flatMap(({ slot, version }) => (version && slot?.for.includes("customer") ? [version] : []));
}

/** The day of the last letter with a link. */
const lastSent = ({ sent, done, reminded = [] }: Version) => Math.max(done ?? sent, reminded.at(-1) ?? 0);

/** Three reminders to sign, each after three working days. */
export function remindToSign(state: State, world: World): boolean {
  const due = toSign(state).filter((one) => (one.reminded ?? []).length < 3 && workedBetween(lastSent(one), world.day, world.calendar) >= 3);
  for (const one of due) one.reminded = [...(one.reminded ?? []), world.day];
  return due.length > 0;
}

/** Versions that wait for the customer longer than a link is good, thirty days, and of which nobody was told yet. */
export function lapsed(state: State, world: World): Version[] {
  const notices = hasEnded(state) ? [] : awaited(state).map(currentOf);
  const sealed = notices.flatMap((one) => (one?.state === "sealed" ? [one] : []));
  return [...toSign(state), ...sealed].filter((one) => world.day - lastSent(one) > 30 && !(one.lapsed !== undefined && one.lapsed >= lastSent(one)));
}
