import { named } from "@/lib/form/words";

/** Letters about the review meeting (4.1). */
export const meetingLetters = {
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
};
