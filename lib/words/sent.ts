import { named } from "@/lib/form/words";

/** What became of an order's letters. */
export const sentWords = {
  title: named("信件", "Letters"),
  none: named("這份訂單還沒有信件", "No letters yet"),
  to: named("收件人", "To"),
  subject: named("主旨", "Subject"),
  state: named("狀態", "Status"),
  states: { due: named("待寄出", "Waiting"), accepted: named("已寄出", "Sent"), failed: named("未能寄出", "Not sent") },
  again: named("再寄一次", "Post again"),
  againOf: named("再寄一次：{subject}（{to}）", "Post again: {subject} ({to})"),
  againDone: named("信件已排入寄送", "The letter is on its way"),
  unsent: named("{count} 封信未能寄出", "{count, plural, one {# letter was not sent} other {# letters were not sent}}"),
  unsentSays: named("查看原因，更正後再寄一次。", "See why, put it right, and post it again."),
  link: {
    title: named("等候客戶", "Waiting for the customer"),
    went: named("連結寄往", "His link goes to"),
    says: named(
      "連結遺失或過期時可重新寄出；先前的連結隨即失效。地址有誤時，請先在訂單頁面更正聯絡資料。",
      "Send a new one where it was lost or has expired; earlier links then stop working. If the address is wrong, correct the contact on the order’s page first.",
    ),
    again: named("重新寄出連結", "Send the link again"),
    done: named("新的連結已排入寄送", "A new link is on its way"),
  },
  why: {
    nobody: named("收件人已不在公司，或不再有權取得該文件。", "The recipient is not with the company any more, or may not have the document any more."),
    unmade: named(
      "信件無法產生。請再寄一次；如仍不成功，請聯絡系統管理員。",
      "The letter could not be made. Post it again; if that fails, tell an administrator.",
    ),
    unreadable: named(
      "信件內容已無法解讀，可能是加密金鑰已更換。請再寄一次，信件會重新產生。",
      "The letter can no longer be read; the key it was encrypted with may have been changed. Post it again: it is made anew.",
    ),
    address: named("郵件服務不接受這個收件地址。請核對並更正地址。", "The mail service does not take this address. Check it, and correct it."),
    busy: named("郵件服務正忙。", "The mail service is busy."),
    quota: named("郵件服務的寄送額度已用完。請聯絡系統管理員。", "The mail service’s quota is used up. Tell an administrator."),
    setup: named(
      "郵件服務不接受本系統的金鑰或寄件地址。請聯絡系統管理員。",
      "The mail service refuses the portal’s key or the address that it sends from. Tell an administrator.",
    ),
    down: named("郵件服務無法使用。", "The mail service could not be reached, or is out of order."),
    refused: named("郵件服務未接受這封信。", "The mail service did not take the letter."),
  },
};
