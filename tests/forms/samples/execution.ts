import { findingAgainst, type Material, type Sample } from "./material";

export const executionCheck: Sample = ({ say, inDays }) => ({
  from: inDays(-7),
  to: inDays(0),
  subject: say("例行週檢", "The weekly check"),
});

/** One department's part of a check; production finds something when it fails. */
export function checkPart(material: Material, slotId: string, fails: boolean) {
  const { say, point } = material;
  if (!fails || slotId !== "production") return { point: point(), situation: say("檢查正常，無異常。", "Checked; nothing wrong.") };
  return {
    point: point("notMet", say("比計劃落後兩天", "Two days behind")),
    situation: say("機加工工序因刀具短缺停工。", "Machining stood still for want of tools."),
    findings: [findingAgainst(material, "production", say("機加工進度落後兩天", "Machining is two days behind"))],
  };
}

export const correctiveActionRequest: Sample = ({ say }) => ({
  demand: say("查明原因並追回進度，提交補救計劃。", "Find the cause, catch up, and hand in a plan."),
});

export function correctivePart({ say }: Material, slotId: string, fails: boolean) {
  if (slotId === "responsible") {
    return {
      cause: say("刀具安全庫存不足。", "Too few tools in stock."),
      action: say("增購刀具並安排加班，已追回進度。", "Tools bought and overtime worked; the delay is made up."),
      evidence: say("入庫單與本週產量表。", "Receipts and this week’s output."),
    };
  }
  const note = say("現場查看並核對產量表。", "Seen on site and checked against the output.");
  return fails ? { effective: "no", remark: say("庫存仍低於安全量", "Stock is still too low"), note } : { effective: "yes", note };
}
