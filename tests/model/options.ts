import type { Action } from "./action";

/** Something that may be done next, and how likely it is beside the others. */
export type Option = readonly [number, () => Action];

export function when(condition: boolean, weight: number, act: () => Action): Option[] {
  return condition ? [[weight, act]] : [];
}
