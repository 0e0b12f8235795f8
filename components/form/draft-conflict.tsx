"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { draftAnswers } from "@/lib/form/draft-answers";
import { draftDifferences } from "@/lib/form/draft-differences";
import type { Answers } from "@/lib/form/field";
import type { Field } from "@/lib/form/fields";
import { inner } from "@/lib/form/inner";
import { isBlock } from "@/lib/form/kind-table";
import type { FileReference, Outcome, Verdict } from "@/lib/form/rendition";
import { isBlank } from "@/lib/form/shown";
import { fieldWords } from "@/lib/words/fields";
import type { Theirs } from "./draft-saver";
import { nameOf } from "./error-lines";
import { useFilling, useSay } from "./filling";

type DraftConflictProps = { theirs: Theirs | null; keepMine: () => void; keepTheirs: () => void };

/** Two windows wrote one draft: shows the fields that differ side by side and lets one choose. Neither is lost before that. */
export function DraftConflict({ theirs, keepMine, keepTheirs }: DraftConflictProps) {
  const t = useTranslations("filling.conflict");
  const rows = useTranslations("filling");
  const say = useSay();
  const { fields } = useFilling();
  const { getValues } = useFormContext<Answers>();
  const mine = draftAnswers(getValues());
  const other = theirs?.answers ?? {};
  return (
    <Dialog open held onOpenChange={() => undefined} wide title={t("title")} lead={t("says")}>
      <div className="overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b border-line-strong text-ink-soft">
              <th scope="col" className="py-2 pr-4 font-medium">
                {t("field")}
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                {t("mine")}
              </th>
              <th scope="col" className="py-2 font-medium">
                {t("theirs")}
              </th>
            </tr>
          </thead>
          <tbody>
            {draftDifferences(fields, mine, other).map((one) => (
              <tr key={one.path} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {nameOf(one.path, fields, { say, row: (number) => rows("row", { number }) })}
                </th>
                <td className="py-2 pr-4">
                  <Told name={one.name} field={one.field} row={one.mine} answers={mine} />
                </td>
                <td className="py-2">
                  <Told name={one.name} field={one.field} row={one.theirs} answers={other} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DialogActions>
        <Button onClick={keepTheirs} disabled={!theirs}>
          {t("keepTheirs")}
        </Button>
        <Button look="primary" onClick={keepMine}>
          {t("keepMine")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type ToldProps = { name: string; field: Field; row: Answers; answers: Answers };

/** One side of a differing field, in a few words. */
function Told({ name, field, row, answers }: ToldProps) {
  const t = useTranslations("filling.conflict");
  const say = useSay();
  const { context } = useFilling();
  const value = row[name];
  if (isBlank(value)) return t("empty");
  if (!isBlock(field)) return say(inner.said(name, field, { answers, row, context }));
  if (field.kind === "attachments") return (value as FileReference[]).map((file) => file.name).join(", ");
  const { verdict, remark, outcome } = value as { verdict?: Verdict; remark?: string; outcome?: Outcome };
  if (field.kind === "conclusion") return outcome ? say(field[outcome].words) : t("empty");
  return [verdict && say(fieldWords.verdict[verdict]), remark].filter(Boolean).join(" · ") || t("empty");
}
