import { named } from "@/lib/form/words";

/** The board of conditions for closing (8.1, 8.2), and the waiver of one. */
export const closureWords = {
  title: named("關閉條件", "Conditions for closing"),
  condition: named("條件", "Condition"),
  standing: named("狀態", "Status"),
  shows: named("憑據與缺項", "Evidence and what is missing"),
  missingNow: named("目前缺項", "Missing now"),
  nothingOpen: named("沒有未了事項", "Nothing is open"),
  clause: named("制度 {clause}", "Clause {clause}"),
  cannotBeWaived: named("不可豁免", "Cannot be waived"),
  metOf: named("已具備 {met} 項，共 {all} 項", "{met} of {all} met"),
  waivedOf: named("其中豁免 {count} 項", "{count} of them waived"),
  toBoard: named("查看各項憑據", "See what shows each"),
  missing: {
    delivered: named("項次 {what} 尚未全部交付", "Not fully delivered: line {what}"),
    inspected: named("尚未檢驗：{what}", "Not inspected: {what}"),
    accepted: named("客戶尚未驗收", "The customer has not accepted"),
    findingsSettled: named("尚未整改完成：{what}", "Not settled: {what}"),
    noChangeOpen: named("尚在處理：{what}", "Still open: {what}"),
    summaries: named("尚缺執行總結：{what}", "Summary missing: {what}"),
    sealed: named("尚未封存：{what}", "Not sealed: {what}"),
    nothingInspected: named("尚無檢驗合格的交付", "No delivery has been found acceptable yet"),
    contracts: named("合同 {what} 的物料尚未到貨", "Not arrived: the goods of contract {what}"),
    countersigned: named("待{what}在關閉申請表上簽署", "Waits for {what} to sign the closure request"),
  },
  waivedBy: named("{who}於 <at></at>豁免", "Waived by {who}, <at></at>"),
  waive: named("豁免", "Waive"),
  waiveOf: named("豁免「{gate}」", "Waive “{gate}”"),
  waiving: named("豁免關閉條件", "Waiver of a condition for closing"),
  waivingSays: named(
    "由總經理簽署並說明理由。上列缺項視同具備；之後新出現的缺項，或訂單重新開啟後，須另行豁免。豁免連同理由留在訂單上。",
    "The general manager signs and says why. What is missing above counts as met; whatever comes up later, or after the order is reopened, needs another waiver. The waiver and its reason stay with the order.",
  ),
  effect: named("效果", "Effect"),
  waived: named("已豁免", "Waived"),
  markOf: named("{who} 的簽署", "Signature of {who}"),
};
