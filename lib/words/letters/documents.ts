import { named } from "@/lib/form/words";

/** Letters about one document: whose turn it is, and what became of it. */
export const documentLetters = {
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
    customer: named(
      "{company}已撤回請您簽署的訂單 {no} 的《{form}》，您無需再簽署該版本，先前寄給您的連結已失效。如有新的版本，我們會另行寄給您。",
      "{company} has withdrawn the {form} of order {no} that you were asked to sign. That version needs no signature from you, and its link no longer opens. If a new version follows, we will send it to you.",
    ),
    action: named("查看訂單", "See the order"),
  },
  dropped: {
    subject: named("《{form}》已取消：訂單 {no}", "Discarded: {form}, order {no}"),
    body: named(
      "{by}取消了訂單 {no}（{customer}）的《{form}》，您無需再簽署。",
      "{by} gave up the {form} of order {no} ({customer}). It needs no signature from you any more.",
    ),
    customer: named(
      "{company}已取消請您簽署的訂單 {no} 的《{form}》，您無需簽署，先前寄給您的連結已失效。",
      "{company} has discarded the {form} of order {no} that you were asked to sign. It needs no signature from you, and its link no longer opens.",
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
      "The customer ({customer}) has not confirmed the {form} of order {no} yet and has been reminded. If the confirmation comes in another way, please record it on the order’s page.",
    ),
    action: named("查看訂單", "See the order"),
  },
  unsigned: {
    subject: named("客戶尚未簽署《{form}》：訂單 {no}", "Not yet signed by the customer: {form}, order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》尚未得到客戶簽署，已再次提醒客戶。如有必要，請與客戶聯絡。",
      "The customer ({customer}) has not signed the {form} of order {no} yet and has been reminded. Please get in touch with him if need be.",
    ),
    action: named("查看文件", "See the document"),
  },
  linkExpired: {
    subject: named("客戶連結已過期：訂單 {no}", "The customer’s link has expired: order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》仍在等候客戶，但寄給客戶的連結已過期。請與客戶聯絡，並在文件頁面重新寄出連結。",
      "The {form} of order {no} ({customer}) still waits for the customer, and the link he was sent has expired. Please talk to him, and send the link again on the document’s page.",
    ),
    action: named("打開文件", "Open the document"),
  },
  linkStopped: {
    subject: named("客戶連結已停用：訂單 {no}", "The customer’s link was stopped: order {no}"),
    body: named(
      "訂單 {no}（{customer}）的《{form}》的客戶連結因輸入錯誤驗證碼過多而停用。請核對客戶的電子郵件地址，確認後在文件頁面重新寄出連結。",
      "The customer’s link to the {form} of order {no} ({customer}) was stopped after too many wrong codes. Please make sure that his address is right, then send the link again on the document’s page.",
    ),
    action: named("打開文件", "Open the document"),
  },
  sealedCopy: {
    subject: named("已簽署的《{form}》：訂單 {no}", "Signed: {form}, order {no}"),
    body: named(
      "附件是訂單 {no} 的《{form}》正本，已由全體簽署人簽署並加蓋電子封印。",
      "Attached is the {form} of order {no}, signed by everybody and sealed.",
    ),
    keep: named("請妥善保存該文件；任何改動都會使封印失效。", "Please keep the file as it is: any change breaks the seal."),
  },
};
