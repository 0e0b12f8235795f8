import { named } from "@/lib/form/words";

/** Of reviews, their clocks and what is asked meanwhile (2-3, 5.2). */
export const reviewRefusals = {
  noSuchQuestion: named("找不到這個問題，請重新整理頁面。", "There is no such question. Please reload the page."),
  salesAsksCustomer: named("只有銷售部門可以向客戶提問；請先向銷售部門提出。", "Only sales asks the customer. Please put your question to sales."),
  askAnother: named("請向其他部門提問。", "Please ask another department than your own."),
  onlyCustomerPauses: named("只有向客戶提出的問題可以暫停計時。", "Only a question to the customer stops the clock."),
  nothingToPause: named("{department}目前沒有正在計時的文件，無需暫停。", "No time is running for {department}, so there is nothing to pause."),
  answeredAlready: named("這個問題已有回覆；如仍有疑問，請另提一個問題。", "The question is answered already. If something is still open, ask another."),
  generalManagerDecides: named("這由總經理決定，請洽總經理。", "This is for the general manager to decide. Please ask the general manager."),
  noPause: named("這個問題沒有暫停計時。", "This question stops no clock."),
  noDeadlineMoves: named("按目前的日曆，沒有期限需要調整。", "By the present calendar no deadline moves."),
  calendarChangedMeanwhile: named(
    "工作日曆在您打開這一頁之後又有變動，因此沒有移動期限。請重新載入頁面，核對新的清單後再移動。",
    "The working calendar has changed again since you opened this page, so no deadline was moved. Please reload the page, check the new list and then move them.",
  ),
  noSuchReview: named("找不到這項評審，請重新整理頁面。", "There is no such review. Please reload the page."),
  noSuchFollowUp: named("找不到這項跟進，請重新整理頁面。", "There is no such follow-up. Please reload the page."),
  scopedAlready: named(
    "這次評審已經結束，範圍不能再擴大；如仍須評審，請另提重新評審。",
    "That review is over, so nobody can be added to it. If one is still needed, ask for another.",
  ),
  scopeNotWider: named(
    "評審範圍已經決定，只能增加部門；請勾選尚未列入的部門。",
    "Who reviews is decided already; departments can only be added. Please tick one that is left out.",
  ),
  reviewUnderWay: named("評審正在進行，請在會議上決定是否再次評審。", "A review is under way. The meeting decides whether there is another."),
  notLeftOut: named("只有本次未列入評審的部門可以提出異議。", "Only a department that this review leaves out may object."),
  objectedAlready: named("貴部門已提出異議，銷售部門已收到通知。", "Your department has objected already, and sales knows."),
  closedAlready: named("這項跟進已完成。", "The follow-up is closed already."),
  numberTaken: named("訂單編號 {no} 已登記，請核對編號。", "Order number {no} is registered already. Please check it."),
  salesRegisters: named("訂單由銷售部門登記與更正。", "Orders are registered and corrected by sales."),
  handedOnAlready: named("訂單已轉交各部門，請改用《訂單變更申請表》。", "The order has been handed on. Use a change request instead."),
};
