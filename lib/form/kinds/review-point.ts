import { z } from "zod";
import { fieldWords } from "@/lib/words/fields";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import { mostFiles } from "../file-limits";
import { fileReference } from "../file-reference";
import type { BlockKind } from "../kind";
import { plainText } from "../plain-text";
import { type FileReference, type Verdict, verdicts } from "../rendition";
import type { Words } from "../words";

/** Every verdict but "met" needs a remark; evidence is attached where there is some (3). */
export type PointAnswer = { verdict: Verdict; remark: string; files: FileReference[] };

/** A point that the policy wants answered, with its clause id. */
export type ReviewPointField<D extends boolean = boolean> = Common<D> & { kind: "reviewPoint"; clause: string };

export function reviewPoint<const O extends Asking>(clause: string, label: Words, options: O = {} as O): ReviewPointField<Demanded<O>> {
  return { kind: "reviewPoint", ...common(label, options), clause };
}

const remarkText = plainText(2000, true);
const evidence = z.array(fileReference).max(mostFiles.point);

export const reviewPointKind: BlockKind<ReviewPointField> = {
  complete: () =>
    z.strictObject({ verdict: z.enum(verdicts), remark: remarkText.default(""), files: evidence.default([]) }).superRefine((point, check) => {
      if (point.verdict !== "met" && point.remark === "") check.addIssue(issue("remarkNeeded", {}, ["remark"]));
    }),
  draft: () => z.strictObject({ verdict: z.enum(verdicts), remark: remarkText, files: evidence }).partial(),
  item: (field, value) => {
    const point = value as PointAnswer;
    const verdictWords = fieldWords.verdict[point.verdict];
    const { verdict, remark, files } = point;
    const commercial = field.commercial && { commercial: true as const };
    return { kind: "point", id: field.clause, label: field.label, verdict, verdictWords, remark, files, ...commercial };
  },
};
