import { catalogue } from "@/forms/catalogue";
import type { Answers } from "@/lib/form/field";
import type { FormId } from "@/lib/order/facts";
import { met, notMet } from "./faults";
import { askedAt, type FormRule, type Place, samplesAt } from "./form-rule";
import { withValue } from "./walk";

const unexplained = { verdict: "notApplicable", remark: "", files: [] };

/** Every review point of the policy keeps the same rules (3), wherever it stands. */
export const pointRules: FormRule[] = Object.values(catalogue).flatMap((form) => {
  const id = form.id as FormId;
  const places: Place[] = [{ form: id }, ...Object.keys(form.slotFields).map((slot) => ({ form: id, slot }))];
  return places.flatMap((place) =>
    Object.entries(askedAt(place).fields).flatMap(([name, field]) => (field.kind === "reviewPoint" ? rulesOfPoint(place, name, field.clause) : [])),
  );
});

function rulesOfPoint(place: Place, name: string, clause: string): FormRule[] {
  const sample = samplesAt(place);
  const about = { ...place, clause, met: [sample] };
  const saying = (value: unknown) => withValue(sample, [name], value);
  const is = (answers: Answers, verdict: string) => (answers[name] as { verdict?: string } | undefined)?.verdict === verdict;
  return [
    {
      ...{ ...about, rule: "the point is answered", refused: saying(undefined) },
      // The form's further rules reckon with the point.
      off: (asked, answers) => [{ fields: Object.fromEntries(Object.entries(asked.fields).filter(([one]) => one !== name)), rules: [] }, answers],
    },
    {
      ...{ ...about, rule: "whoever finds that it does not apply says why", refused: saying(unexplained) },
      off: (asked, answers) => [asked, is(answers, "notApplicable") ? withValue(answers, [name, "remark"], "x") : answers],
    },
    {
      ...{ ...about, rule: "what is not met is not passed over", refused: saying(notMet) },
      off: (asked, answers) => [asked, is(answers, "notMet") ? withValue(answers, [name], met) : answers],
    },
  ];
}
