import { type Asking, type Common, common, type Demanded } from "../field";
import type { FileReference, Verdict } from "../rendition";
import type { Words } from "../words";

/** Every verdict but "met" needs a remark; evidence is attached where there is some (3). */
export type PointAnswer = { verdict: Verdict; remark: string; files: FileReference[] };

/** A point that the policy wants answered, with its clause id. */
export type ReviewPointField<D extends boolean = boolean> = Common<D> & { kind: "reviewPoint"; clause: string };

export function reviewPoint<const O extends Asking>(clause: string, label: Words, options: O = {} as O): ReviewPointField<Demanded<O>> {
  return { kind: "reviewPoint", ...common(label, options), clause };
}
