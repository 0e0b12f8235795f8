import { named } from "@/lib/form/words";

/** Letters to a customer with his link, his code, or his copy. */
export const customerLetters = {
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
  signReminder: {
    subject: named("請簽署《{form}》：訂單 {no}", "A reminder to sign: {form}, order {no}"),
    body: named(
      "我們尚未收到您對訂單 {no}《{form}》的簽署。請您抽空閱讀並簽署；如不同意，請在頁面上說明理由。",
      "We have not had your signature on the {form} of order {no} yet. Please take a moment to read and sign it, or decline and say why.",
    ),
    action: named("閱讀並簽署", "Read and sign"),
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
};
