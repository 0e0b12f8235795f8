import { named } from "@/lib/form/words";

/** What waits for somebody and is no document, and what one may ask of an order beside filling its forms. */
export const dutyWords = {
  also: named("，或代為辦理者：", ", or in their place: "),
  kind: {
    answer: named("回覆提問", "Answer the question"),
    decidePause: named("裁定暫停計時", "Decide on the pause"),
    scope: named("決定重新評審的範圍", "Decide who reviews again"),
    followUp: named("跟進未通過的評審", "Follow up a failed review"),
    adjustPlan: named("按新條款調整計劃", "Adjust the plan to the new terms"),
    confirmation: named("登記客戶對評審結果的確認", "Record that the customer confirms the result"),
  },
  says: {
    answer: named("回覆會記入訂單；若有暫停計時，隨之結束。", "The answer goes into the order; a pause of the clocks ends with it."),
    decidePause: named("結束暫停後，各部門的期限重新計算；問題仍待回覆。", "The departments’ deadlines run again; the question stays open."),
    scope: named("勾選須重新評審的部門；都不勾選表示不需要。", "Tick the departments that review again; none means that no review is needed."),
    followUp: named("寫下改善的結果，跟進即告結束。", "Say what came of it; the follow-up is then closed."),
    adjustPlan: named("寫下本部門的計劃如何調整。", "Say how your department’s plan changes."),
    confirmation: named(
      "連結已寄給客戶，系統會提醒。客戶若以其他方式確認（電話、信件），請寫下何時、何人、如何確認。",
      "The customer has the link and is reminded. If he confirms in another way (by phone, by letter), say who did, when and how.",
    ),
  },
  text: {
    answer: named("回覆", "Answer"),
    decidePause: named("理由", "Reason"),
    scope: named("理由", "Reason"),
    followUp: named("結果", "Outcome"),
    adjustPlan: named("調整內容", "What changes"),
    confirmation: named("如何確認", "How it was confirmed"),
  },
  done: named("已記錄", "Recorded"),
  departments: named("重新評審的部門", "Departments that review again"),
  due: named("{date} 前", "by {date}"),
  ask: named("提問", "Ask a question"),
  askSays: named(
    "向客戶或其他部門提問；向客戶提問時可暫停部門的計時。",
    "Ask the customer or a department; a question to the customer may stop departments’ clocks.",
  ),
  to: named("向誰提問", "Whom"),
  question: named("問題", "Question"),
  pauses: named("暫停計時的部門", "Departments whose clocks stop"),
  questions: named("提問與回覆", "Questions"),
  open: named("待回覆", "Open"),
  answered: named("已回覆", "Answered"),
  more: named("其他動作", "More"),
  raise: named("要求重新評審", "Ask for another review"),
  raiseSays: named(
    "執行中的需求變更、延誤或質量問題，由銷售部門決定哪些部門重新評審。",
    "For a changed demand, a delay or a quality problem in execution: sales decides who reviews again.",
  ),
  cause: named("起因", "Cause"),
  causes: {
    demand: named("需求變更", "Changed demand"),
    delay: named("延誤", "Delay"),
    quality: named("質量問題", "Quality problem"),
    difference: named("客戶指出差異", "The customer’s difference"),
  },
  cancel: named("取消訂單", "Cancel the order"),
  cancelSays: named("訂單不再進行；紀錄全部保留。", "The order goes no further; every record is kept."),
  reopen: named("重新開啟訂單", "Reopen the order"),
  reopenSays: named("總經理可將已關閉的訂單重新開啟，並說明理由。", "The general manager may reopen a closed order, with a reason."),
};
