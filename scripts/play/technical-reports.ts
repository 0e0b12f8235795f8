import { addDays } from "@/lib/calendar/working-days";
import type { Filling } from "./player";
import { met, type Scene, say, withConditions } from "./scene";

/** A technical report that passes (3.1). */
export function technical(scene: Scene): Filling {
  return (_, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: withConditions(say(scene, "新包裝工藝須先試製一批。", "One trial batch before the new packing process is used.")),
    conclusion: { outcome: "pass", pass: { support: say(scene, "派一名工程師駐產線支援首批生產。", "An engineer stays with the line for the first batch.") } },
  });
}

/** A technical report that does not pass: the specification is not clear yet (3.1a). */
export function technicalFailing(scene: Scene): Filling {
  return ({ today }, started) => ({
    ...started,
    a: { verdict: "notMet", remark: say(scene, "客戶未說明包裝的防潮等級。", "The customer has not said which moisture class the packing must meet.") },
    b: met(),
    c: met(),
    conclusion: {
      outcome: "fail",
      fail: {
        reason: say(scene, "防潮等級未定，無法確認包裝工藝。", "Without the moisture class the packing process cannot be confirmed."),
        measures: say(scene, "由銷售部門向客戶確認防潮等級後再評審。", "Sales settles the moisture class with the customer; then review again."),
        followUpOwner: "lin-zhiyuan",
        followUpDate: addDays(today, 3),
      },
    },
  });
}
