import { date } from "@/lib/form/kinds/date";
import { department } from "@/lib/form/kinds/department";
import { longText } from "@/lib/form/kinds/long-text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import type { FindingFact } from "@/lib/order/facts";
import { operating } from "./department-options";

/** What was found, who is responsible, and by when it must be solved (6.3). */
export const findingFields = {
  text: longText(named("發現的問題", "Finding"), { max: 1000 }),
  department: department(named("責任部門", "Responsible department"), operating),
  deadline: date(named("整改期限", "Deadline")),
};

type Concluded = { outcome: "pass" } | { outcome: "fail"; fail: FindingFact };

export function findingOf(concluded: Concluded): { finding?: FindingFact } {
  if (concluded.outcome === "pass") return {};
  const { text, department, deadline } = concluded.fail;
  return { finding: { text, department, deadline } };
}

/** A finding cannot be due before it is raised. */
export const findingDueFromToday: Rule<{ conclusion?: Concluded }> = {
  id: "findingDueFromToday",
  faults({ conclusion }, { today }) {
    if (conclusion?.outcome !== "fail" || conclusion.fail.deadline >= today) return [];
    return [{ path: ["conclusion", "fail", "deadline"], reason: "beforeToday" }];
  },
};
