import { named } from "@/lib/form/words";

/** Of execution, changes and closure (6-8). */
export const executionRefusals = {
  noSuchFinding: named("找不到這份整改通知所針對的問題，請重新整理頁面。", "The finding that this request is about is not there. Please reload the page."),
  noPlanToAdjust: named("貴部門沒有需要調整的計劃。", "Your department has no plan to adjust."),
  adjustedAlready: named("貴部門已調整計劃。", "Your department has adjusted its plan already."),
  cannotBeWaived: named("交付、檢驗和客戶驗收不能豁免，須實際完成。", "Delivery, inspection and acceptance cannot be waived; they have to be done."),
  nothingToWaive: named("這項條件已具備或已豁免。", "This condition is met or waived already."),
  notClosed: named("只有已關閉的訂單可以重新開啟。", "Only a closed order can be opened again."),
  changeWaitsForReview: named(
    "訂單正在重新評審：此時只能申請取消訂單；其他變更請待評審結束後提出。",
    "The order is being reviewed again: for now a change request can only cancel it. Other changes come after the review.",
  ),
  cancelNeedsCustomer: named(
    "訂單已開始執行：須由客戶簽署取消訂單的《訂單變更申請表》。",
    "Execution has begun: the customer has to sign a change request that cancels the order.",
  ),
  noChangeBeforeMeeting: named("沒有等待會議決定的變更。", "No change waits for a meeting."),
  leftOutNeedsReason: named(
    "請說明為何{departments}不參與這次變更評審；他們會看到理由，並可提出異議。",
    "Please say why {departments} will not review this change. They see the reason and may object.",
  ),
  orderCancelled: named(
    "訂單已取消，不再進行；客戶如再訂購，請登記新訂單。",
    "The order is cancelled and goes no further. If the customer orders again, register a new order.",
  ),
  milestoneReached: named("這個里程碑已經完成，不能改期。", "This milestone is reached; its day stays."),
  milestoneGoneBy: named("新日期已經過去，請選今天或之後的日期。", "The new day has gone by. Choose today or a later day."),
  milestoneAfterDelivery: named(
    "新日期晚於交貨日期，請選 {day} 或之前的日期；交貨日期須經變更才能改。",
    "The new day lies after the delivery. Choose {day} or an earlier day; only a change moves the delivery date.",
  ),
  noSuchMilestone: named("找不到這個里程碑，請重新整理頁面。", "There is no such milestone. Please reload the page."),
  orderClosed: named("訂單已關閉；只有總經理可以重新開啟。", "The order is closed. Only the general manager can reopen it."),
  orderRefused: named(
    "訂單已拒絕，不再進行；客戶如再訂購，請登記新訂單。",
    "The order was refused and goes no further. If the customer orders again, register a new order.",
  ),
  notInExecution: named("訂單不在執行階段；請先完成目前的階段。", "The order is not being executed. Its present stage comes first."),
  executionHeld: named("變更評審期間執行暫停，請等評審有結果後再交付。", "Execution is held while a change is under review. Deliver once it is decided."),
  openAlready: named("已有一份同類文件在進行中，請先完成它。", "One of this kind is open already. Please complete it first."),
  closureUnderWay: named(
    "訂單正在辦理關閉；如須變動，請先撤回或退回關閉申請表。",
    "The order is being closed. To change something, withdraw or return the closure request first.",
  ),
  nothingOutstanding: named("全部數量已交付，無需再開立交付報告。", "Everything has been delivered; no further report is needed."),
  deliversTooMuch: named("項次 {line} 只剩 {outstanding} 未交付。", "Of line {line} only {outstanding} is still to be delivered."),
  contractsNotArrived: named(
    "合同 {contracts} 的物料尚未到貨。請先在跟蹤臺賬登記到貨，再簽署。",
    "The goods of contract {contracts} have not arrived. Log their arrival in the tracking log, then sign.",
  ),
  "gate.delivered": named(
    "還不能關閉：項次 {missing} 尚未全部交付；請生產部門交付並提交《訂單交付報告》。",
    "Not yet to be closed: not fully delivered are lines {missing}. Production delivers them and submits the delivery report.",
  ),
  "gate.inspected": named(
    "還不能關閉：交付尚未檢驗，或尚無檢驗合格的交付；請質量部門提交《質量檢驗報告》。",
    "Not yet to be closed: a delivery has not been inspected, or none was found acceptable. Quality submits the inspection report.",
  ),
  "gate.accepted": named(
    "還不能關閉：客戶尚未驗收；請銷售部門請客戶確認，並登記驗收結果。",
    "Not yet to be closed: the customer has not accepted. Sales asks for the acceptance and records it.",
  ),
  "gate.findingsSettled": named(
    "還不能關閉：問題 {missing} 尚未整改完成；請責任部門整改，並由其他部門驗證。",
    "Not yet to be closed: findings not settled: {missing}. The departments concerned correct them, and another department verifies.",
  ),
  "gate.noChangeOpen": named("還不能關閉：有變更尚在處理；請先完成變更評審。", "Not yet to be closed: a change is still open. Its review is completed first."),
  "gate.sealed": named("還不能關閉：有文件尚未封存，請稍候再試。", "Not yet to be closed: a document is not sealed yet. Please try again in a moment."),
  "gate.summaries": named("還不能關閉：{missing}尚未提交執行總結；請先提交。", "Not yet to be closed: the summary of {missing} is missing and comes first."),
  "gate.materialsArrived": named(
    "還不能關閉：物料尚未全部到貨，或採購部門尚未確認；請採購部門登記到貨並在關閉申請表上簽署。",
    "Not yet to be closed: not all materials have arrived, or purchasing has not confirmed them. Purchasing logs the arrivals and signs the closure request.",
  ),
  "gate.paid": named(
    "還不能關閉：財務部門尚未確認款項；請財務部門在關閉申請表上簽署。",
    "Not yet to be closed: finance has not confirmed the payments. Finance signs the closure request.",
  ),
  "gate.technicalSummary": named(
    "還不能關閉：技術部門尚未簽署技術總結；請技術部門在關閉申請表上簽署。",
    "Not yet to be closed: technical has not signed its summary. Technical signs the closure request.",
  ),
};
