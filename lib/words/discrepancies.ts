import { named } from "@/lib/form/words";

/** Where reports, or a report and the terms, do not agree (4.2b). `what` holds figures only where everyone in the meeting may read them. */
export const discrepancyWords = {
  title: {
    lateSchedule: named("完工晚於交貨日期", "Ready after the delivery date"),
    lateMaterial: named("物料晚於所需工序", "Material after the step that needs it"),
    noTimeForInspection: named("檢驗時間不足", "No time for inspection"),
    materialCostDiffers: named("材料成本不一致", "Material cost differs"),
    marginBelowTarget: named("利潤率低於目標", "Margin below target"),
    paymentTooLong: named("付款期限過長", "Payment term too long"),
  },
  what: {
    lateSchedule: named(
      "生產最早於 {ready} 完工，交貨日期為 {deliveryDate}。",
      "Production is ready on {ready} at the earliest; delivery is due on {deliveryDate}.",
    ),
    lateMaterial: named(
      "物料到貨晚於所需工序開工（物料、到貨日 → 工序、開工日）：{materials}。",
      "Material arrives after the step that needs it starts (material, arrival → step, start): {materials}.",
    ),
    noTimeForInspection: named(
      "{ready} 完工後檢驗須 {days} 個工作日，交貨日期為 {deliveryDate}。",
      "Ready on {ready}, inspection then takes {days} working days; delivery is due on {deliveryDate}.",
    ),
    materialCostDiffers: named("採購評審報告與財務評審報告的材料成本不同。", "Purchasing and finance report different material costs."),
    marginBelowTarget: named("財務評審報告的利潤率低於目標。", "The margin in the finance report is below target."),
    paymentTooLong: named("付款期限長於定價政策所允許。", "The payment term is longer than the pricing policy allows."),
  },
  /** The same with their figures, for those who read prices. */
  figures: {
    materialCostDiffers: named(
      "材料成本：採購評審報告為 {purchasing}，財務評審報告為 {finance}。",
      "Material cost: {purchasing} in purchasing’s report, {finance} in finance’s.",
    ),
    marginBelowTarget: named(
      "財務評審報告的利潤率為 {margin}，低於目標 {target}。",
      "The margin in the finance report is {margin}, below the target of {target}.",
    ),
    paymentTooLong: named("付款期限為 {days} 天，定價政策允許 {limit} 天。", "Payment within {days} days; the pricing policy allows {limit}."),
  },
  how: {
    acknowledged: named("知悉並接受", "Acknowledged"),
    resolved: named("已解決", "Resolved"),
  },
};
