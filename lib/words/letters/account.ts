import { named } from "@/lib/form/words";

/** Letters about somebody’s account. */
export const accountLetters = {
  invitation: {
    subject: named("{company}邀請您使用會簽", "{company} invites you to Countersign"),
    body: named(
      "{by}為您建立了會簽帳號。請設定您的密碼，然後登入。",
      "{by} has set up an account for you at Countersign. Please choose a password, then sign in.",
    ),
    action: named("設定密碼", "Choose a password"),
    once: named("此連結只能使用一次。", "The link works once."),
  },
  passwordReset: {
    subject: named("重新設定密碼", "Choose a new password"),
    body: named(
      "有人請求為您的帳號重新設定密碼。如果是您本人，請打開以下頁面。",
      "Somebody asked for a new password for your account. If it was you, open this page.",
    ),
    action: named("設定新密碼", "Choose a new password"),
    ignore: named("如果不是您本人操作，請忽略本郵件，您的密碼保持不變。", "If it was not you, ignore this letter; your password stays as it is."),
  },
  accessChanged: {
    subject: named("會簽帳號資料已變更：{person}", "An account at Countersign was changed: {person}"),
    own: named(
      "{by}變更了您的會簽帳號資料，內容如下。如果您不知情，他人可能正以您的名義登入，請立即告知總經理與稽核員。",
      "{by} has changed your account at Countersign as follows. If you do not know why, somebody may be signing in as you: please tell the general manager and the auditor at once.",
    ),
    watched: named(
      "{by}變更了{person}的會簽帳號資料，內容如下。請確認這項變更屬實；如有疑問，請立即與{person}聯絡。",
      "{by} has changed the account of {person} at Countersign as follows. Please make sure that it is right; in doubt, ask {person} at once.",
    ),
    at: named("變更時間", "Changed at"),
  },
};
