"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useSay } from "@/components/use-say";
import { answerDifferences, type Difference } from "@/lib/form/answer-differences";
import { brieflySaid } from "@/lib/form/briefly-said";
import { draftAnswers } from "@/lib/form/draft-answers";
import type { Answers } from "@/lib/form/field";
import type { Theirs } from "./draft-state";
import { nameOf } from "./error-lines";
import { useFilling } from "./filling";

type DraftConflictProps = { theirs: Theirs | null; keepMine: () => void; keepTheirs: () => void };

/** Two windows wrote one draft: shows the fields that differ side by side and lets one choose. Neither is lost before that. */
export function DraftConflict({ theirs, keepMine, keepTheirs }: DraftConflictProps) {
  const t = useTranslations("filling.conflict");
  const rows = useTranslations("filling");
  const say = useSay();
  const { fields, context } = useFilling();
  const { getValues } = useFormContext<Answers>();
  const mine = draftAnswers(getValues());
  const other = theirs?.answers ?? {};
  const told = ({ name, field }: Difference, row: Answers, answers: Answers) => say(brieflySaid(name, field, { answers, row, context })) || t("empty");
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
            {answerDifferences(fields, mine, other).map((one) => (
              <tr key={one.path} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {nameOf(one.path, fields, { say, row: (number) => rows("row", { number }) })}
                </th>
                <td className="py-2 pr-4">{told(one, one.one, mine)}</td>
                <td className="py-2">{told(one, one.other, other)}</td>
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
