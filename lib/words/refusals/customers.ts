import { named } from "@/lib/form/words";

/** Of what the customer is told, asked and sent (5.1). */
export const customerRefusals = {
  nothingToConfirm: named("這份文件沒有需要客戶確認的內容。", "The document has nothing for the customer to confirm."),
  noticeAnswered: named("客戶已答覆這份通知書，無需再登記。", "The customer has answered this notice already; nothing more is needed."),
  noticeReplaced: named("這份通知書已由新的通知書取代，請查看新的一份。", "A newer notice has taken this one’s place. Please look at that one."),
  notAtCustomer: named(
    "這份文件目前不等待客戶。請待提交後、客戶尚未答覆時再寄連結。",
    "This document does not wait for the customer. A link is sent once it is submitted, and until he has answered.",
  ),
  correctRegistration: named(
    "訂單尚未轉交各部門，請更正訂單資料；已提交的請先撤回。",
    "The order is not handed on yet. Correct its registration instead; withdraw it first where it is submitted.",
  ),
  contactUnchanged: named("聯絡資料與現有的相同，請修改後再儲存。", "The contact is as it was. Change something, then save."),
  linkStopped: named(
    "錯誤的驗證碼過多，這個連結已停用。我們已通知寄給您的人員，他們會再寄一個新的連結。",
    "Too many wrong codes: this link no longer works. The people who sent it have been told and will send you a new one.",
  ),
  noticeDiffersFromMinutes: named(
    "結果通知書與會議紀要的結論不一致，請更正通知書。",
    "The notice does not say what the minutes decided. Please correct the notice.",
  ),
};
