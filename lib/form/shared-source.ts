import type { Lineage } from "./start-answers";
import type { Words } from "./words";

/** The one source from which several fields of a section were carried over, so that it is said once; null where they differ or only one was. */
export function sharedSource(fields: readonly string[], lineage: Lineage): Words | null {
  const sources = Object.entries(lineage)
    .filter(([path]) => fields.includes(path.split(".")[0] ?? ""))
    .map(([, { source }]) => source);
  const [first, ...others] = sources;
  return first && others.length > 0 && others.every((other) => other.en === first.en) ? first : null;
}
