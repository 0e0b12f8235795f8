"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import type { Answers } from "@/lib/form/field";
import type { Field } from "@/lib/form/fields";
import { inner } from "@/lib/form/inner";
import { isBlock } from "@/lib/form/kind-table";
import { isBlank } from "@/lib/form/shown";
import { fieldWords } from "@/lib/words/fields";
import { draftAnswers } from "./draft-answers";
import type { Theirs } from "./draft-saver";
import { useFilling, useSay } from "./filling";

type DraftConflictProps = { theirs: Theirs | null; keepMine: () => void; keepTheirs: () => void };

/** Two windows wrote one draft: shows the fields that differ side by side and lets one choose. Neither is lost before that. */
export function DraftConflict({ theirs, keepMine, keepTheirs }: DraftConflictProps) {
  const t = useTranslations("filling.conflict");
  const say = useSay();
  const { fields } = useFilling();
  const { getValues } = useFormContext<Answers>();
  const mine = draftAnswers(getValues());
  const other = theirs?.answers ?? {};
  const differing = Object.entries(fields).filter(([name]) => JSON.stringify(mine[name]) !== JSON.stringify(other[name]));
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
            {differing.map(([name, field]) => (
              <tr key={name} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {say(field.label)}
                </th>
                <td className="py-2 pr-4">
                  <Told name={name} field={field} answers={mine} />
                </td>
                <td className="py-2">
                  <Told name={name} field={field} answers={other} />
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

/** One side of a differing field, in a few words. */
function Told({ name, field, answers }: { name: string; field: Field; answers: Answers }) {
  const t = useTranslations("filling.conflict");
  const say = useSay();
  const { context } = useFilling();
  const value = answers[name];
  if (isBlank(value)) return t("empty");
  if (!isBlock(field)) return say(inner.said(name, field, { answers, row: answers, context }));
  if (field.kind === "rows" || field.kind === "attachments") return t("moreRows", { count: Array.isArray(value) ? value.length : 0 });
  const { verdict, remark, outcome } = value as { verdict?: keyof typeof fieldWords.verdict; remark?: string; outcome?: "pass" | "fail" };
  if (field.kind === "conclusion") return outcome ? say(field[outcome].words) : t("empty");
  return [verdict && say(fieldWords.verdict[verdict]), remark].filter(Boolean).join(" · ");
}
