import { addDays } from "@/lib/calendar/working-days";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Verdict } from "@/lib/form/rendition";
import { inLanguage, named } from "@/lib/form/words";

/** Whether the form comes to a good end. */
export type Variant = "pass" | "fail";

/** What the writers of sample answers have at hand: a language to write in, days counted from today, people by department. */
export function material(context: FormContext) {
  const say = (hant: string, en: string) => inLanguage(named(hant, en), context.settings.documentLanguage);
  const inDays = (days: number) => addDays(context.today, days);
  const someoneOf = (department: string) => context.people.find((one) => one.department === department)?.id ?? "";
  const nameOf = (department: string) => {
    const one = context.people.find((person) => person.department === department);
    return one ? say(one.name, one.latinName) : "";
  };
  const point = (verdict: Verdict = "met", remark = "") => ({ verdict, remark, files: [] });
  return { say, inDays, someoneOf, nameOf, point, context };
}

export type Material = ReturnType<typeof material>;
export type Sample = (material: Material, variant: Variant) => Answers;

/** A report's conclusion that failed: reason, measures, and somebody who follows it up. */
export function failing({ inDays, someoneOf }: Material, department: string, reason: string, measures: string) {
  return { outcome: "fail", fail: { reason, measures, followUpOwner: someoneOf(department), followUpDate: inDays(7) } };
}

/** A finding against a department. */
export function findingAgainst({ inDays }: Material, department: string, text: string) {
  return { text, department, deadline: inDays(10) };
}
