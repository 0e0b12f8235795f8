import { named } from "@/lib/form/words";
import { departmentWords } from "./departments";
import { dueWords } from "./due";
import { historyWords, outcomeWords } from "./history";
import { meaningWords } from "./meanings";

/** Who and what an order is about. */
export const ordersWords = {
  department: departmentWords,
  customer: named("客戶", "Customer"),
  headOf: named("{department}主管", "Head of {department}"),
  system: named("系統", "System"),
  nameOf: named("{name}（{place}）", "{name} ({place})"),
  remark: named("備註", "Remark"),
  stage: {
    preliminary: named("初步審核", "Preliminary review"),
    review: named("詳細評審", "Detailed review"),
    meeting: named("評審會議", "Review meeting"),
    result: named("結果反饋", "Result to the customer"),
    execution: named("執行與監控", "Execution"),
    closed: named("已關閉", "Closed"),
    refused: named("已拒絕", "Refused"),
    cancelled: named("已取消", "Cancelled"),
  },
  meaning: meaningWords,
  urgency: { normal: named("一般", "Normal"), urgent: named("緊急", "Urgent"), critical: named("特急", "Critical") },
  kind: { product: named("產品訂單", "Product order"), service: named("服務訂單", "Service order") },
  round: named("第 {round} 輪", "Round {round}"),
  version: named("第 {version} 版", "Version {version}"),
  state: {
    writing: named("尚未提交", "Not submitted yet"),
    signing: named("會簽中", "Being signed"),
    completed: named("已完成", "Complete"),
    sealed: named("已封存", "Sealed"),
    void: named("已作廢", "Void"),
    dropped: named("已放棄", "Discarded"),
    declined: named("客戶未接受", "Not accepted"),
  },
  outcome: outcomeWords,
  history: historyWords,
  due: dueWords,
  underWay: {
    milestone: named("里程碑", "Milestone"),
    delivery: named("交付", "Delivery"),
    deliver: named("依約交付", "Deliver as agreed"),
  },
  task: {
    write: named("填寫", "Fill in"),
    rewrite: named("修改後重新提交", "Correct and submit again"),
    sign: named("簽署", "Sign"),
  },
};
