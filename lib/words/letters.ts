import { named } from "@/lib/form/words";

/** What the letters say. `{…}` is filled in; a reason in somebody's own words is quoted as it stands. */
export const letterWords = {
  greeting: named("{name}，您好：", "Dear {name},"),
  greetingNobody: named("您好：", "Hello,"),
  standing: {
    order: named("訂單", "Order"),
    customer: named("客戶", "Customer"),
    document: named("文件", "Document"),
    due: named("期限", "Due"),
    meaning: named("簽署身份", "You sign as"),
    department: named("責任部門", "Department"),
    by: named("經辦人", "By"),
    reason: named("原因", "Reason"),
    proposal: named("建議的文字", "Proposed text"),
    finding: named("問題", "Finding"),
    expires: named("有效期至", "Good until"),
    clause: named("制度條款", "Clause"),
  },
  write: {
    subject: named("請填寫《{form}》：訂單 {no}", "Please fill in: {form}, order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》由貴部門填寫，請在期限之前完成並簽署。",
      "The {form} of order {no} ({customer}) is for your department to fill in. Please complete and sign it by its due date.",
    ),
    again: named(
      "訂單 {no}（{customer}）的《{form}》需要重新填寫。先前版本已作廢，原內容已保留，可在此基礎上修改。",
      "The {form} of order {no} ({customer}) has to be filled in again. The earlier version is void; its content is kept for you to change.",
    ),
    action: named("打開表單", "Open the form"),
  },
  sign: {
    subject: named("請簽署《{form}》：訂單 {no}", "Please sign: {form}, order {no}"),
    body: named(
      "{author}已提交訂單 {no}（{customer}）的《{form}》，現在輪到您簽署。",
      "{author} has submitted the {form} of order {no} ({customer}). It is your turn to sign.",
    ),
    action: named("閱讀並簽署", "Read and sign"),
  },
  returned: {
    subject: named("《{form}》被退回：訂單 {no}", "Returned: {form}, order {no}"),
    body: named(
      "{by}退回了訂單 {no}（{customer}）的《{form}》。該版本的簽名已作廢。",
      "{by} returned the {form} of order {no} ({customer}). The signatures on that version are void.",
    ),
    action: named("修改表單", "Change it"),
  },
  withdrawn: {
    subject: named("《{form}》已撤回：訂單 {no}", "Withdrawn: {form}, order {no}"),
    body: named(
      "{by}撤回了訂單 {no}（{customer}）的《{form}》，您無需再簽署該版本。",
      "{by} withdrew the {form} of order {no} ({customer}). That version needs no signature from you any more.",
    ),
    action: named("查看訂單", "See the order"),
  },
  declined: {
    subject: named("客戶未簽署《{form}》：訂單 {no}", "Declined by the customer: {form}, order {no}"),
    body: named(
      "{by}（{customer}）拒絕簽署訂單 {no} 的《{form}》。請與客戶協商後重新提交。",
      "{by} ({customer}) declined to sign the {form} of order {no}. Please settle it with the customer and submit it again.",
    ),
    action: named("查看訂單", "See the order"),
  },
  struck: {
    subject: named("您無需再簽署：訂單 {no}", "You are excused from signing: order {no}"),
    body: named(
      "{by}已免除您在訂單 {no}《{form}》上的簽署，您無需再簽署。",
      "{by} has excused you from signing the {form} of order {no}. You need not sign it any more.",
    ),
    action: named("查看文件", "See the document"),
  },
  finding: {
    subject: named("發現問題，請整改：訂單 {no}", "A finding to correct: order {no}"),
    body: named(
      "訂單 {no}（{customer}）發現以下問題，由貴部門負責整改，並由其他部門的人員驗證。",
      "The following was found at order {no} ({customer}). Your department corrects it; a person of another department verifies.",
    ),
    action: named("查看訂單", "See the order"),
    until: named("整改期限 {day}", "to be corrected by {day}"),
  },
  sentBack: {
    subject: named("您的訂單 {no} 需要與您商議", "Your order {no}: something to settle first"),
    body: named(
      "我們初步審核了您的訂單 {no}，目前尚不能進入評審。原因如下，我們將與您聯絡商議。",
      "We have looked through your order {no} and cannot begin its review yet. The reason is below; we will get in touch to settle it.",
    ),
  },
  refused: {
    subject: named("訂單 {no} 未獲接受", "Order {no} is refused"),
    body: named("訂單 {no}（{customer}）未獲接受，流程到此結束。", "Order {no} ({customer}) is refused and goes no further."),
    action: named("查看訂單", "See the order"),
  },
  changeResult: {
    subject: named("訂單 {no} 變更評審結果", "Result of the change review: order {no}"),
    passed: named(
      "訂單 {no}（{customer}）的變更申請已通過評審，新的訂單內容現已生效。",
      "The change of order {no} ({customer}) has passed its review. The new terms are in force.",
    ),
    refused: named(
      "訂單 {no}（{customer}）的變更申請未通過評審，原訂單內容繼續有效。",
      "The change of order {no} ({customer}) did not pass its review. The terms stay as they were.",
    ),
    action: named("查看訂單", "See the order"),
  },
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
  answered: {
    subject: named("問題已回覆：訂單 {no}", "Answered: order {no}"),
    body: named("您就訂單 {no}（{customer}）提出的問題已有回覆。", "The question that you asked about order {no} ({customer}) is answered."),
    label: named("回覆", "Answer"),
    action: named("查看訂單", "See the order"),
  },
  pauseOverdue: {
    subject: named("訂單 {no} 的期限暫停過久", "The clock of order {no} has been paused too long"),
    body: named(
      "訂單 {no}（{customer}）因等候客戶答覆而暫停計時已超過 10 個工作日，請決定是否結束暫停。",
      "The clock of order {no} ({customer}) has stood still for more than 10 working days, waiting for the customer. Please decide whether the pause ends.",
    ),
    action: named("查看訂單", "See the order"),
  },
  overdue: {
    subject: named("已逾期：《{form}》，訂單 {no}", "Overdue: {form}, order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》已過期限，仍未完成。請承辦人儘快完成；若在等客戶答覆，請由銷售部門向客戶提問並暫停計時。",
      "The {form} of order {no} ({customer}) is past its time and not complete. Please complete it as soon as you can; where it waits for the customer, sales may put the question to him and stop the clock.",
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
  adjustPlan: {
    subject: named("請按新條款調整計劃：訂單 {no}", "Please adjust your plan: order {no}"),
    body: named(
      "訂單 {no}（{customer}）的新條款已生效，請調整貴部門的計劃並在訂單頁面說明。",
      "New terms of order {no} ({customer}) are in force. Please adjust your department’s plan and say so on the order’s page.",
    ),
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
  closed: {
    subject: named("訂單 {no} 已關閉", "Order {no} is closed"),
    body: named(
      "訂單 {no}（{customer}）已執行完畢並獲批准關閉，全部記錄已歸檔。",
      "Order {no} ({customer}) is done and approved for closure. Its records are filed.",
    ),
    action: named("查看訂單", "See the order"),
  },
  customerSign: {
    subject: named("請閱讀並簽署《{form}》：訂單 {no}", "Please read and sign: {form}, order {no}"),
    body: named("{company}請您閱讀並簽署訂單 {no} 的《{form}》。", "{company} asks you to read and sign the {form} of order {no}."),
    how: named(
      "打開頁面後，我們會把一個六位數的驗證碼寄到本電子郵件地址。您可以簽署，也可以說明理由後拒絕。",
      "After you open the page we send a six-digit code to this address. You may sign, or decline and say why.",
    ),
    action: named("閱讀並簽署", "Read and sign"),
    alone: named("此連結僅供您本人使用，請勿轉發。", "This link is for you alone. Please do not pass it on."),
    person: named("如有疑問，請聯絡 {name}：{phone}，{mail}。", "Questions? {name}, {phone}, {mail}."),
    personMail: named("如有疑問，請聯絡 {name}：{mail}。", "Questions? {name}, {mail}."),
  },
  customerNotice: {
    subject: named("訂單評審結果：訂單 {no}", "Result of the order review: order {no}"),
    passed: named(
      "您的訂單 {no} 已通過我們的評審，現開始執行。訂單內容、交貨日期與質量標準見附件《{form}》。",
      "Your order {no} has passed our review and its execution begins. Order details, delivery date and quality standard are in the attached {form}.",
    ),
    failed: named(
      "很抱歉，您的訂單 {no} 未能通過我們的評審。原因與建議見附件《{form}》。",
      "We are sorry: your order {no} did not pass our review. The reason and what we propose are in the attached {form}.",
    ),
    how: named(
      "請打開連結確認通知書與雙方約定一致；如有差異，請在頁面上寫明。我們會把一個六位數的驗證碼寄到本電子郵件地址。",
      "Please open the link and confirm that the notice matches what we agreed on; if it differs, say where. A six-digit code will be sent to this address.",
    ),
    action: named("閱讀並確認", "Read and confirm"),
  },
  confirmReminder: {
    subject: named("請確認訂單評審結果：訂單 {no}", "Please confirm the result: order {no}"),
    body: named(
      "我們尚未收到您對訂單 {no}《{form}》的確認。訂單已按通知書執行，請您抽空確認。",
      "We have not had your confirmation of the {form} of order {no} yet. The order is being carried out as the notice says; please take a moment to confirm.",
    ),
    action: named("閱讀並確認", "Read and confirm"),
  },
  noticeConfirmed: {
    subject: named("客戶已確認評審結果：訂單 {no}", "Confirmed by the customer: order {no}"),
    body: named(
      "{by}（{customer}）已確認訂單 {no} 的《{form}》與約定一致。",
      "{by} ({customer}) has confirmed that the {form} of order {no} matches what was agreed.",
    ),
    action: named("查看文件", "See the document"),
  },
  noticeDisputed: {
    subject: named("客戶對評審結果提出差異：訂單 {no}", "The customer states a difference: order {no}"),
    body: named(
      "{by}（{customer}）指出訂單 {no} 的《{form}》與約定不一致。請決定由哪些部門重新評審。",
      "{by} ({customer}) says that the {form} of order {no} differs from what was agreed. Please decide which departments review again.",
    ),
    label: named("客戶指出的差異", "The difference, in the customer’s words"),
    action: named("查看訂單", "See the order"),
  },
  unconfirmed: {
    subject: named("客戶尚未確認評審結果：訂單 {no}", "Not yet confirmed by the customer: order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》尚未得到客戶確認，已再次提醒客戶。如客戶以其他方式確認，請在訂單頁面登記。",
      "The customer ({customer}) has not confirmed the {form} of order {no} yet and has been reminded. If he confirms in another way, please record it on the order’s page.",
    ),
    action: named("查看訂單", "See the order"),
  },
  lasts: named("時長", "Length"),
  meetingInvited: {
    subject: named("會議邀請：訂單 {no} 評審會議", "Invitation: review meeting, order {no}"),
    body: named(
      "{by}邀請您出席訂單 {no}（{customer}）的評審會議。附件可加入您的日曆。如不能出席，請在訂單頁面請同事代為出席。",
      "{by} invites you to the review meeting of order {no} ({customer}). The attached file adds it to your calendar. If you cannot come, send a colleague instead, on the order’s page.",
    ),
    action: named("查看訂單", "See the order"),
  },
  meetingMoved: {
    subject: named("會議更改：訂單 {no} 評審會議", "Changed: review meeting, order {no}"),
    body: named(
      "{by}更改了訂單 {no}（{customer}）的評審會議。附件會更新您的日曆。",
      "{by} has changed the review meeting of order {no} ({customer}). The attached file updates your calendar.",
    ),
    action: named("查看訂單", "See the order"),
  },
  meetingUninvited: {
    subject: named("您無需出席：訂單 {no} 評審會議", "You need not come: review meeting, order {no}"),
    body: named(
      "您無需再出席訂單 {no}（{customer}）的評審會議。附件會將其從您的日曆移除。",
      "You need not attend the review meeting of order {no} ({customer}) any more. The attached file takes it off your calendar.",
    ),
    action: named("查看訂單", "See the order"),
  },
  meetingCalledOff: {
    subject: named("會議取消：訂單 {no} 評審會議", "Called off: review meeting, order {no}"),
    body: named(
      "訂單 {no}（{customer}）的評審會議已取消。附件會將其從您的日曆移除。",
      "The review meeting of order {no} ({customer}) is called off. The attached file takes it off your calendar.",
    ),
    action: named("查看訂單", "See the order"),
  },
  reviewAnswered: {
    subject: named("關於您指出的差異：訂單 {no}", "About the difference that you stated: order {no}"),
    body: named(
      "我們已研究您對訂單 {no} 評審結果指出的差異，答覆如下。如需重新評審，您會收到新的通知書。",
      "We have looked into the difference that you stated about the result for order {no}. Our answer is below. If the order is reviewed again, a new notice will follow.",
    ),
  },
  customerCopy: {
    subject: named("您簽署的《{form}》：訂單 {no}", "Your signed copy: {form}, order {no}"),
    body: named("附件是您簽署的訂單 {no} 的《{form}》正本，已加蓋電子封印。", "Attached is the {form} of order {no} that you signed, sealed."),
  },
  sealedCopy: {
    subject: named("已簽署的《{form}》：訂單 {no}", "Signed: {form}, order {no}"),
    body: named(
      "附件是訂單 {no} 的《{form}》正本，已由全體簽署人簽署並加蓋電子封印。",
      "Attached is the {form} of order {no}, signed by everybody and sealed.",
    ),
    keep: named("請妥善保存該文件；任何改動都會使封印失效。", "Please keep the file as it is: any change breaks the seal."),
  },
  code: {
    subject: named("您的驗證碼", "Your code"),
    body: named(
      "請在頁面上輸入以下驗證碼，以打開《{form}》。驗證碼 {minutes} 分鐘內有效。",
      "Enter this code on the page to open the {form}. It is good for {minutes} minutes.",
    ),
    ignore: named(
      "如果不是您本人操作，請忽略本郵件，並且不要把驗證碼告訴任何人。",
      "If this was not you, ignore this letter and do not give the code to anyone.",
    ),
  },
  invitation: {
    subject: named("{company}邀請您使用會簽", "{company} invites you to Countersign"),
    body: named(
      "{by}為您建立了會簽帳號。請設定您的密碼，然後登入。",
      "{by} has set up an account for you at Countersign. Please choose a password, then sign in.",
    ),
    action: named("設定密碼", "Choose a password"),
    once: named("此連結只能使用一次。", "The link works once."),
  },
  passwordReset: {
    subject: named("重新設定密碼", "Choose a new password"),
    body: named(
      "有人請求為您的帳號重新設定密碼。如果是您本人，請打開以下頁面。",
      "Somebody asked for a new password for your account. If it was you, open this page.",
    ),
    action: named("設定新密碼", "Choose a new password"),
    ignore: named("如果不是您本人操作，請忽略本郵件，您的密碼保持不變。", "If it was not you, ignore this letter; your password stays as it is."),
  },
  foot: named("本郵件由會簽系統自動發出。", "Sent by Countersign, the order review portal."),
};
