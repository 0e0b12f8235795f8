import { named } from "@/lib/form/words";

/** Where reports, or a report and the terms, do not agree (4.2b). `what` holds figures only where everyone in the meeting may read them. */
export const discrepancyWords = {
  title: {
    lateSchedule: named("完工晚於交貨日期", "Ready after the delivery date"),
    lateMaterial: named("物料晚於開工", "Material after the start"),
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
    lateMaterial: named("物料於 {arrival} 到齊，第一道工序於 {start} 開始。", "The last material arrives on {arrival}; the first step starts on {start}."),
    noTimeForInspection: named(
      "{end} 完工後檢驗須 {days} 天，交貨日期為 {deliveryDate}。",
      "After the last step on {end} inspection takes {days} days; delivery is due on {deliveryDate}.",
    ),
    materialCostDiffers: named("採購評審報告與財務評審報告的材料成本不同。", "Purchasing and finance report different material costs."),
    marginBelowTarget: named("財務評審報告的利潤率低於目標。", "The margin in the finance report is below target."),
    paymentTooLong: named("付款期限長於定價政策所允許。", "The payment term is longer than the pricing policy allows."),
  },
  how: {
    acknowledged: named("知悉並接受", "Acknowledged"),
    resolved: named("已解決", "Resolved"),
  },
};
