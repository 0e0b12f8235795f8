import type { Tally } from "./tally";

/** So many walks are told apart from luck: from here on each command and each exception must have happened often enough. */
export const enoughWalks = 10_000;

/** What happened too seldom for the walks to say anything of it, in words; nothing of fewer walks. */
export function tooSeldom({ walks, tries, closed, accepted, exceptions }: Pick<Tally, "walks" | "tries" | "closed" | "accepted" | "exceptions">): string[] {
  if (walks < enoughWalks) return [];
  const times = Object.values(accepted).reduce((sum, one) => sum + one, 0);
  const below = (counts: Record<string, number>, least: number) =>
    Object.entries(counts).flatMap(([name, count]) => (count < least ? [`${name} ${count} times, at least ${least} are asked for`] : []));
  return [
    ...(times < tries * 0.3 ? [`${times} of ${tries} commands accepted, at least 30 % are asked for`] : []),
    ...below(accepted, 200),
    ...below({ closed }, 500),
    ...below(exceptions, 50),
  ];
}
