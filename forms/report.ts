import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Fields } from "@/lib/form/fields";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { person } from "@/lib/form/kinds/person";
import type { PointAnswer } from "@/lib/form/kinds/review-point";
import type { Rule } from "@/lib/form/rule";
import { named, type Words } from "@/lib/form/words";
import type { FollowUp } from "@/lib/order/facts";
import { type Department, isOperating, operatingDepartments, type ReviewingDepartment } from "@/lib/order/people";
import type { SlotSpec } from "@/lib/order/slot";

/** What the reports of the detailed review share (3): a conclusion whose failure demands a reason, measures, and somebody who follows them up. */
export const passed = named("通過", "Passed");
export const failed = named("不通過", "Not passed");
export const points = named("評審要點", "Review points");
export const conclusionTitle = named("評審結論", "Conclusion");

/** Whether any of a report's points applies: where none does, as for many services, there is nothing to plan (1.2). */
export function someApplies(names: readonly string[]) {
  return (answers: Answers) => names.some((name) => (answers[name] as Partial<PointAnswer> | undefined)?.verdict !== "notApplicable");
}

/** Who follows up what failed, and by when. */
export const followUpFields = {
  followUpOwner: person(named("跟進負責人", "Who follows it up"), { departments: operatingDepartments }),
  followUpDate: date(named("跟進完成日期", "Followed up by")),
};

type Failing = ReturnType<typeof failing>;

/** What must be followed up is read by whoever follows it up, and by the meeting. */
const openToAll = named(
  "會議與跟進人員均可閱讀，請勿寫入價格、成本或利潤率",
  "The meeting and whoever follows it up read this: no prices, costs or margins, please",
);

function failing(measures: Words, commercial: boolean) {
  return {
    reason: longText(named("不通過的理由", "Reason for not passing"), commercial ? { commercial } : {}),
    measures: longText(measures, commercial ? { hint: openToAll } : {}),
    ...followUpFields,
  };
}

/** A report's conclusion: `pass` demands these fields, fail the reason, the measures so named, and a follow-up. `commercial`: its reason speaks of money. */
export function reportConclusion<P extends Fields>(pass: P, measures: Words, { commercial = false } = {}) {
  return conclusion<P, Failing, Record<never, never>>(conclusionTitle, {
    pass: { words: passed, fields: pass },
    fail: { words: failed, fields: failing(measures, commercial) },
  });
}

type FollowingUp = { followUpOwner: string; followUpDate: string };
type Concluded = { outcome: "pass" } | { outcome: "fail"; fail: FollowingUp & { measures: string } };

/** Department, outcome and follow-up of a report, as the rules know them. */
export function reportFacts<D extends ReviewingDepartment>(department: D, concluded: Concluded, context: FormContext) {
  if (concluded.outcome === "pass") return { department, outcome: concluded.outcome };
  return { department, outcome: concluded.outcome, followUp: followUpOf(concluded.fail.measures, concluded.fail, department, context) };
}

/** What somebody has to do about a failure; his department's, if he leaves. */
export function followUpOf(text: string, { followUpOwner, followUpDate }: FollowingUp, otherwise: ReviewingDepartment, { people }: FormContext): FollowUp {
  const department = people.find((one) => one.id === followUpOwner)?.department;
  return { text, department: isOperating(department) ? department : otherwise, owner: followUpOwner, date: followUpDate };
}

/** Nobody can follow something up yesterday. */
export const followedUpFromToday: Rule<{ conclusion: { outcome: "pass" } | { outcome: "fail"; fail: Pick<FollowingUp, "followUpDate"> } }> = {
  id: "followedUpFromToday",
  faults({ conclusion: concluded }, { today }) {
    if (concluded.outcome === "pass" || concluded.fail.followUpDate >= today) return [];
    return [{ path: ["conclusion", "fail", "followUpDate"], reason: "beforeToday" }];
  },
};

/** A report is signed by its author; the head's review, where the company wants one, is added at submission. */
export function authorOf(department: Department): SlotSpec {
  return { id: "author", meaning: "prepared", for: { departments: [department] } };
}
