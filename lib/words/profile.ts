import { named } from "@/lib/form/words";

/** One’s own settings. */
export const profileWords = {
  title: named("個人設定", "Profile"),
  language: named("語言", "Language"),
  languageSays: named("頁面與信件的語言；文件仍以公司設定的語言印製。", "For pages and letters; documents are printed in the company’s language."),
  password: named("密碼", "Password"),
  passwordSays: named("更改後，其他裝置會登出。", "Changing it signs you out everywhere else."),
  current: named("目前的密碼", "Present password"),
  change: named("更改密碼", "Change the password"),
  changed: named("密碼已更改", "Password changed"),
  signature: named("已存簽名", "Saved signature"),
  signatureSays: named("簽署時可以直接使用；每次簽署仍須輸入密碼。", "Ready to use when you sign; your password is still asked each time."),
  signatureNone: named("尚未儲存簽名", "No signature saved yet"),
  signatureSave: named("儲存簽名", "Save the signature"),
  signatureRedraw: named("重新手寫", "Draw another"),
  signatureForget: named("刪除已存簽名", "Delete the saved signature"),
  signatureSaved: named("簽名已儲存", "Signature saved"),
  signatureForgotten: named("已存簽名已刪除", "Saved signature deleted"),
};
