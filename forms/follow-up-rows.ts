import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { computed } from "@/lib/form/kinds/computed";
import { nameOf } from "@/lib/form/kinds/person";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";
import type { OpenFollowUp } from "@/lib/order/exceptions";
import { followUpsToHear } from "@/lib/order/follow-ups";

const states = { open: named("未完成", "Open"), closed: named("已完成", "Closed") };

function toHear({ order }: FormContext): OpenFollowUp[] {
  return order ? followUpsToHear(order) : [];
}

function told<T>(tell: (followUp: OpenFollowUp, context: FormContext) => T) {
  return (_: Answers, context: FormContext, row: Answers): T | undefined => {
    const one = toHear(context).find(({ id }) => id === row.id);
    return one && tell(one, context);
  };
}

/** What failed reviews oblige people to, as it stands when the minutes are written (3, 4.2b). */
export const followUpRows = rows(named("未通過事項的跟進", "Follow-ups of what did not pass"), {
  columns: {
    id: text(named("編號", "No."), { given: true, max: 20 }),
    text: computed(
      named("跟進事項", "What is followed up"),
      { as: "longText" },
      told((one) => one.text),
    ),
    owner: computed(
      named("負責人", "By whom"),
      { as: "text" },
      told(({ owner }, context) => nameOf(owner, context)),
    ),
    deadline: computed(
      named("期限", "Until"),
      { as: "date" },
      told((one) => one.deadline),
    ),
    state: computed(
      named("狀態", "State"),
      { as: "text" },
      told(({ closed }) => (closed ? states.closed : states.open)),
    ),
    outcome: computed(
      named("結果", "Outcome"),
      { as: "longText" },
      told(({ closed }) => closed?.text),
    ),
  },
  fixed: true,
  when: (_, context) => toHear(context).length > 0,
  initially: (context) => toHear(context).map(({ id }) => ({ id })),
});
