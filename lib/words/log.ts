import { named } from "@/lib/form/words";

/** The tracking log (執行跟蹤臺賬, 6.1) and what single departments keep in it. */
export const logWords = {
  count: named("{count} 筆", "{count, plural, one {# entry} other {# entries}}"),
  evidence: named("佐證附件", "Evidence"),
  evidenceOf: named("證據 {number}", "Evidence {number}"),
  contracts: named("採購合同與到貨", "Purchase contracts and arrivals"),
  contractNo: named("採購合同編號", "Purchase contract number"),
  material: named("物料", "Material"),
  arrival: named("到貨日期", "Arrival"),
  arrived: named("已到貨", "Arrived"),
  expected: named("待到貨", "Expected"),
  hasArrived: named("物料已到貨", "The material has arrived"),
  inspection: named("出貨前檢驗", "Inspection before delivery"),
  notInspected: named("本筆不涉及", "Not in this entry"),
  outcome: { pass: named("合格", "Acceptable"), fail: named("不合格", "Not acceptable") },
  costToDate: named("累計成本", "Cost to date"),
  budget: named("預算", "Budget"),
  overBudget: named("超出預算", "Over budget"),
};
