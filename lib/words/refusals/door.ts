import { named } from "@/lib/form/words";

/** Of the door itself: who asks, what of, and how. */
export const doorRefusals = {
  signIn: named("請先登入。", "Please sign in first."),
  foreignOrigin: named(
    "這個請求來自其他網站，已拒絕。請在本系統的頁面上操作。",
    "This request came from another site and was refused. Please go on in the portal’s own page.",
  ),
  notFoundedYet: named("系統尚未設立管理員，請先以一次性代碼設立。", "This portal has no administrator yet. Please set one up with the one-time code."),
  noSuchPerson: named("找不到這位人員，請重新整理頁面。", "There is no such person. Please reload the page."),
  notSealedYet: named("有文件尚未封存，請稍候再下載。", "A document is not sealed yet. Please wait a moment and download again."),
  nothingDue: named("目前沒有到期的事項。", "Nothing is due now."),
  notAllowed: named("您沒有這項權限；如有需要，請洽系統管理員。", "You may not do this. If you should, ask your administrator."),
  ledgerCut: named(
    "記錄鏈與檢查點不符，為免掩蓋，不再新增記錄。請通知系統管理員執行 npm run verify。",
    "The ledger no longer agrees with its checkpoints, so nothing is added to it. Please have your administrator run npm run verify.",
  ),
  notJson: named("請求內容不是 JSON；請以 application/json 送出。", "The request is not JSON. Please send application/json."),
  tooLarge: named("內容太大，最多 {most} MB。", "That is too large: {most} MB at most."),
  keyMissing: named(
    "請求缺少有效的 Idempotency-Key；請附上 8 至 64 個字母、數字、底線或連字號。",
    "The request has no valid Idempotency-Key. Please send one of 8 to 64 letters, digits, underscores or hyphens.",
  ),
  keyReused: named(
    "同一個 Idempotency-Key 已用於另一個請求；新的請求請用新的。",
    "This Idempotency-Key was used for another request. Please give each new request its own.",
  ),
  noSuchOrder: named("找不到這份訂單，或您無權查看；請核對訂單編號。", "There is no such order, or it is not yours to read. Please check the number."),
  noSuchDay: named("沒有這一天；日期請寫成 2026-11-20 這樣的格式。", "There is no such day. Please write it as in 2026-11-20."),
  dayToCome: named("這一天還沒有到；請選擇今天或更早的日期。", "That day has not come yet. Please choose today or an earlier day."),
  notRegisteredThen: named(
    "當時尚未登記這份訂單；請選擇登記當天（{day}）或之後的日期。",
    "The order was not registered yet. Please choose {day}, the day of its registration, or a later one.",
  ),
  noSuchCalendar: named("沒有這個國家或地區的日曆，請從清單中選擇。", "There is no calendar of this country. Please choose one from the list."),
  packetAtTheEnd: named("訂單結束後才能下載檔案包。", "The packet can be downloaded once the order has ended."),
  noSuchFile: named(
    "找不到這個檔案，或您無權下載；如有需要，請洽文件的負責部門。",
    "There is no such file, or it is not yours to download. If you need it, ask the department whose document it belongs to.",
  ),
  noSuchForm: named("制度裡沒有這種表單。", "The policy names no such form."),
  noSuchLetter: named("找不到這封信。", "There is no such letter."),
  salesPostsLetters: named("未能寄出的信由銷售部門再次寄出。", "Letters that were not sent are posted again by sales."),
  letterNotFailed: named("這封信已寄出或正在寄送，無需再寄。", "This letter was sent or is on its way already."),
  notFound: named("找不到您要的內容，請檢查網址。", "There is nothing here. Please check the address."),
  fileType: named("只接受 PDF、JPEG 或 PNG 檔案。", "Only PDF, JPEG and PNG files are accepted."),
  fileTooLarge: named("檔案太大，最多 {megabytes} MB。", "The file is too large: {megabytes} MB at most."),
  fileMissing: named("有附件尚未上傳成功，請重新上傳。", "An attachment was not uploaded. Please upload it again."),
  entryTooLarge: named("內容太多，無法一次提交。請改用附件。", "That is too much for one submission. Please attach part of it as a file."),
};
