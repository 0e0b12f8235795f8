import { named } from "@/lib/form/words";
import { languageWords } from "./languages";

/** The built-in mailbox of the demo company. */
export const mailboxWords = {
  title: named("信箱", "Mailbox"),
  lead: named("示範環境寄出的所有信件都留在這裡，不會寄到外面。", "Every letter of the demo stays here; none leaves this machine."),
  empty: named("還沒有信件", "No letters yet"),
  emptySays: named("輪到某人填寫或簽署時，系統會寄信；信件會出現在這裡。", "When it is somebody’s turn to write or sign, a letter is sent and appears here."),
  all: named("所有收件人", "Everybody"),
  to: named("收件人", "To"),
  from: named("寄件人", "From"),
  subject: named("主旨", "Subject"),
  at: named("時間", "Time"),
  language: named("語言", "Language"),
  languages: languageWords,
  attachments: named("附件", "Attachments"),
  text: named("純文字", "Plain text"),
  letter: named("信件內容", "The letter"),
  unreadable: named("這封信無法讀取", "This letter cannot be read"),
  unreadableSays: named(
    "目前的加密金鑰無法解開信件內容。請以寄信當時的金鑰（.data/secrets.json 或 MAIL_KEY）啟動系統，再開啟這封信。",
    "The present mail key does not open what was written. Start the portal with the key that it was sent under (.data/secrets.json or MAIL_KEY), then open the letter again.",
  ),
  back: named("回到信箱", "Back to the mailbox"),
};
