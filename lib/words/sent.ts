import { named } from "@/lib/form/words";

/** What became of an order's letters. */
export const sentWords = {
  title: named("信件", "Letters"),
  none: named("這份訂單還沒有信件", "No letters yet"),
  to: named("收件人", "To"),
  subject: named("主旨", "Subject"),
  state: named("狀態", "State"),
  states: { due: named("待寄出", "Waiting"), accepted: named("已寄出", "Sent"), failed: named("未能寄出", "Not sent") },
  again: named("再寄一次", "Post again"),
  againOf: named("再寄一次：{subject}（{to}）", "Post again: {subject} ({to})"),
  againDone: named("信件已排入寄送", "The letter is on its way"),
  unsent: named("{count} 封信未能寄出", "{count, plural, one {# letter was not sent} other {# letters were not sent}}"),
  unsentSays: named("查看原因，更正後再寄一次。", "See why, put it right, and post it again."),
  why: {
    nobody: named("收件人已不在公司。", "The recipient is not with the company any more."),
    unmade: named("信件暫時無法產生，稍後再試。", "The letter could not be made; it is tried again."),
    post: named("郵件服務未接受：{detail}", "The mail service did not take it: {detail}"),
  },
};
