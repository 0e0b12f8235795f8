import type { FormContext } from "@/lib/form/context";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { longText } from "@/lib/form/kinds/long-text";
import { rows } from "@/lib/form/kinds/rows";
import { named, type Words } from "@/lib/form/words";
import type { Discrepancy } from "@/lib/order/discrepancies";
import { discrepancyWords } from "@/lib/words/discrepancies";
import { discrepancyText } from "@/lib/words/discrepancy-text";
import { changeInMeeting } from "./meeting-subject";

function found(context: FormContext): Discrepancy[] {
  return changeInMeeting(context) ? [] : context.discrepancies;
}

/** Without the figures of those about money: every attendee signs, whether he reads prices or not. */
function inWords({ id, values, commercial }: Discrepancy): Words {
  return discrepancyText({ id, values: commercial ? {} : values });
}

/** Every discrepancy between the reports, with what the meeting makes of it (4.2b). */
export const discrepancyRows = rows(named("各報告之間的出入", "Discrepancies between the reports"), {
  columns: {
    id: choice(named("出入", "Discrepancy"), discrepancyWords.title, { given: true }),
    what: computed(named("內容", "What"), { as: "longText" }, (_, context, row) => {
      const one = found(context).find(({ id }) => id === row.id);
      return one && inWords(one);
    }),
    how: choice(named("處理", "How it was settled"), discrepancyWords.how),
    note: longText(named("說明", "Remark"), { max: 500 }),
  },
  fixed: true,
  when: (_, context) => found(context).length > 0,
  initially: (context) => found(context).map(({ id }) => ({ id })),
});
