import type { Fault } from "@/lib/form/fault";

/** Where sentences of `shown` have to go, since `faults` is all that is wrong by now. Of a table, what stands in its rows stays. */
export function mendedPaths(shown: Fault[], faults: Fault[]): string[] {
  const wrong = (path: string) => faults.some((fault) => fault.path === path);
  const within = (path: string) => faults.some((fault) => fault.path.startsWith(`${path}.`));
  return shown.filter(({ path }) => !wrong(path)).map(({ path }) => (within(path) ? `${path}.root` : path));
}
