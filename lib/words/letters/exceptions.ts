import { named } from "@/lib/form/words";

/** Letters when an order leaves the straight way: questions, deadlines, other reviews, waivers. */
export const exceptionLetters = {
  question: {
    subject: named("關於訂單 {no} 的問題", "A question about order {no}"),
    customer: named("我們在審核訂單 {no} 時有以下問題，請回覆。", "While reviewing order {no} we have the question below. Please answer it."),
    staff: named(
      "{by}就訂單 {no}（{customer}）提出以下問題，請貴部門回覆。",
      "{by} asks the following about order {no} ({customer}). It is for your department to answer.",
    ),
    label: named("問題", "Question"),
    action: named("查看訂單", "See the order"),
  },
  paused: {
    subject: named("暫停計時：訂單 {no}", "Clock stopped: order {no}"),
    body: named(
      "{by}已就訂單 {no}（{customer}）向客戶提出以下問題，貴部門的期限暫停計時。客戶答覆後，期限會按暫停的工作日順延，屆時另行通知。",
      "{by} has put the question below to the customer of order {no} ({customer}), and your department’s clock stands still. Once the customer has answered, your deadline moves by the working days of the pause; we will write again then.",
    ),
    action: named("查看訂單", "See the order"),
  },
  answered: {
    subject: named("問題已回覆：訂單 {no}", "Answered: order {no}"),
    body: named("您就訂單 {no}（{customer}）提出的問題已有回覆。", "The question that you asked about order {no} ({customer}) is answered."),
    label: named("回覆", "Answer"),
    action: named("查看訂單", "See the order"),
  },
  pauseOverdue: {
    subject: named("訂單 {no} 的期限暫停過久", "The clock of order {no} has been paused too long"),
    body: named(
      "訂單 {no}（{customer}）因等候客戶答覆而暫停計時已超過 {days} 個工作日，請決定是否結束暫停。",
      "The clock of order {no} ({customer}) has stood still for more than {days} working days, waiting for the customer. Please decide whether the pause ends.",
    ),
    action: named("查看訂單", "See the order"),
  },
  overdue: {
    subject: named("已逾期：《{form}》，訂單 {no}", "Overdue: {form}, order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》已過期限，仍未完成。請承辦人儘快完成；若在等客戶答覆，請由銷售部門向客戶提問並暫停計時。",
      "The {form} of order {no} ({customer}) is past its time and not complete. Please complete it as soon as you can; where it waits for the customer, sales may ask the customer and stop the clock.",
    ),
    action: named("打開文件", "Open the document"),
  },
  deadlines: {
    subject: named("訂單 {no} 的期限已調整", "Deadlines of order {no} have moved"),
    body: named(
      "訂單 {no}（{customer}）中由貴部門填寫的文件期限已調整。",
      "The deadlines of your department’s documents of order {no} ({customer}) have moved.",
    ),
    action: named("查看訂單", "See the order"),
  },
  reReview: {
    subject: named("有部門要求重新評審：訂單 {no}", "Another review is asked for: order {no}"),
    body: named(
      "{by}要求重新評審訂單 {no}（{customer}）。請決定由哪些部門重新評審。",
      "{by} asks for another review of order {no} ({customer}). Please decide which departments review again.",
    ),
    departments: named(
      "{by}就訂單 {no}（{customer}）提出以下情況，要求重新評審。將由銷售部門決定由哪些部門重新評審；如涉及貴部門的工作，請即與銷售部門聯絡。",
      "{by} reports the following about order {no} ({customer}) and asks for another review. Sales decides which departments review again; if it touches your department’s work, please talk to sales now.",
    ),
    action: named("查看訂單", "See the order"),
  },
  reviewScoped: {
    subject: named("重新評審的決定：訂單 {no}", "Decision on the review you asked for: order {no}"),
    body: named(
      "{by}已就您對訂單 {no}（{customer}）提出的重新評審作出決定。",
      "{by} has decided about the review of order {no} ({customer}) that you asked for.",
    ),
    action: named("查看訂單", "See the order"),
  },
  leftOut: {
    subject: named("貴部門未列入評審：訂單 {no}", "Your department is left out: order {no}"),
    body: named(
      "{by}決定本次對訂單 {no}（{customer}）的評審不列入貴部門。如有異議，請在訂單頁面提出。",
      "{by} has left your department out of this review of order {no} ({customer}). If you object, please say so on the order’s page.",
    ),
    action: named("查看訂單", "See the order"),
  },
  noReview: {
    subject: named("無需重新評審：訂單 {no}", "No review needed: order {no}"),
    body: named(
      "{by}決定訂單 {no}（{customer}）無需重新評審，原因如下。",
      "{by} has decided that order {no} ({customer}) needs no other review, for the reason below.",
    ),
    action: named("查看訂單", "See the order"),
  },
  objected: {
    subject: named("對評審範圍的異議：訂單 {no}", "Objection to a review’s scope: order {no}"),
    body: named("{by}對訂單 {no}（{customer}）的評審範圍提出異議。", "{by} objects to the scope of the review of order {no} ({customer})."),
    label: named("異議", "Objection"),
    action: named("查看訂單", "See the order"),
  },
  followUp: {
    subject: named("請跟進未通過的評審：訂單 {no}", "Please follow up: order {no}"),
    body: named(
      "訂單 {no}（{customer}）有一份評審報告未通過，請您跟進以下事項。",
      "A review report of order {no} ({customer}) failed. Please follow up the matter below.",
    ),
    label: named("跟進事項", "To follow up"),
    action: named("查看訂單", "See the order"),
  },
  waived: {
    subject: named("總經理豁免了一項關閉條件：訂單 {no}", "A condition for closing is waived: order {no}"),
    body: named("{by}豁免了訂單 {no}（{customer}）的一項關閉條件。", "{by} has waived a condition for closing order {no} ({customer})."),
    action: named("查看訂單", "See the order"),
  },
  cancelled: {
    subject: named("訂單 {no} 已取消", "Order {no} is cancelled"),
    body: named(
      "訂單 {no}（{customer}）已取消，流程到此結束，全部記錄已歸檔。",
      "Order {no} ({customer}) is cancelled and goes no further. Its records are filed.",
    ),
    action: named("查看訂單", "See the order"),
  },
  reopened: {
    subject: named("訂單 {no} 已重新開啟", "Order {no} is open again"),
    body: named("{by}重新開啟了訂單 {no}（{customer}）。", "{by} has opened order {no} ({customer}) again."),
    action: named("查看訂單", "See the order"),
  },
};
