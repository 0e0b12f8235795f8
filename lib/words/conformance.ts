import { named } from "@/lib/form/words";

/** The page that holds an order against the policy, clause by clause. */
export const conformanceWords = {
  of: named("訂單 {no} 的制度符合情況", "Conformance of order {no}"),
  lead: named("{customer} · {stage}", "{customer} · {stage}"),
  back: named("訂單 {no}", "Order {no}"),
  figures: named(
    "共 {all} 條：{met} 條有憑據，{missing} 條尚無憑據，{exceptions} 條有例外",
    "{all} clauses: {met} with evidence, {missing} without yet, {exceptions} with exceptions",
  ),
  print: named("列印", "Print"),
  show: named("顯示", "Show"),
  filter: {
    all: named("全部條款", "Every clause"),
    missing: named("尚無憑據", "Without evidence"),
    exceptions: named("有例外", "With exceptions"),
  },
  nothing: named("沒有這樣的條款", "No such clause"),
  nothingSays: named("換一個條件，可看到其他條款。", "Another filter shows the other clauses."),
  met: named("有憑據", "Met"),
  unmet: named("尚無憑據", "No evidence yet"),
  log: named("執行跟蹤臺賬", "Tracking log"),
  onTime: named("準時", "On time"),
  late: named("逾時", "Late"),
  exception: {
    failed: named("評審不通過", "Did not pass"),
    disputed: named("客戶指出差異", "The customer stated a difference"),
    overruled: named("會議推翻不通過的評審", "Overruled by the meeting"),
    waived: named("總經理豁免", "Waived by the general manager"),
    late: named("逾時完成", "Completed late"),
    struck: named("免除簽署", "A signature was excused"),
    again: named("再次評審", "Reviewed again"),
    raised: named("要求重新評審", "Another review was asked for"),
    objected: named("部門異議", "A department objected"),
    reopened: named("重新開啟", "Reopened"),
  },
  chapter: {
    "1": named("1 總則與職責", "1 General and duties"),
    "2": named("2 訂單接收與初步審核", "2 Receipt and preliminary review"),
    "3": named("3 訂單詳細評審", "3 Detailed review"),
    "4": named("4 訂單評審會議", "4 Review meeting"),
    "5": named("5 結果反饋與溝通", "5 Result and communication"),
    "6": named("6 執行跟蹤與監控", "6 Execution and monitoring"),
    "7": named("7 訂單變更", "7 Change"),
    "8": named("8 訂單關閉", "8 Closure"),
  },
};
