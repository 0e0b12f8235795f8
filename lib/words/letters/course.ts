import { named } from "@/lib/form/words";

/** Letters about an order’s course and its end. */
export const courseLetters = {
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
    customerSubject: named("關於您的訂單 {no}", "About your order {no}"),
    customer: named(
      "感謝您的訂單 {no}。很抱歉，我們經初步審核，未能接受這份訂單，原因如下。如需商議，歡迎與我們聯絡。",
      "Thank you for your order {no}. We are sorry: we have looked through it and cannot accept it, for the reason below. Please get in touch if you would like to talk it over.",
    ),
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
  adjustPlan: {
    subject: named("請按新條款調整計劃：訂單 {no}", "Please adjust your plan: order {no}"),
    body: named(
      "訂單 {no}（{customer}）的新條款已生效，請調整貴部門的計劃並在訂單頁面說明。",
      "New terms of order {no} ({customer}) are in force. Please adjust your department’s plan and say so on the order’s page.",
    ),
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
};
