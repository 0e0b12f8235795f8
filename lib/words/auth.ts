import { named } from "@/lib/form/words";

/** Why signing in, passwords, people, settings and customers' links say no, by reason. */
export const authRefusals = {
  wrongPassword: named("密碼不正確，請再試一次。", "The password is not right. Please try again."),
  tooManyTries: named("嘗試次數過多，請於 {seconds} 秒後再試。", "Too many attempts. Please try again in {seconds} seconds."),
  passwordTooShort: named("密碼至少需要 {least} 個字元。", "A password has at least {least} characters."),
  passwordTooLong: named("密碼最多 {most} 個字元。", "A password has at most {most} characters."),
  passwordTooCommon: named("這個密碼太容易猜到，請換一個。", "This password is too easy to guess. Please choose another."),
  passwordIsName: named("密碼不可使用您自己的姓名或電子郵件地址。", "A password cannot be your own name or email address."),
  deadLink: named("這個連結已失效，請向寄件的公司索取新的連結。", "This link no longer works. Please ask the company that sent it for a new one."),
  wrongCode: named("驗證碼不正確，請再試一次。", "The code is not right. Please try again."),
  codeSpent: named("驗證碼已失效，請重新打開連結以取得新的驗證碼。", "The code no longer works. Open the link again to get a new one."),
  wrongFirstCode: named(
    "一次性代碼不正確。請輸入伺服器啟動時顯示的代碼。",
    "The one-time code is not right. It is the one that the server printed when it started.",
  ),
  alreadyFounded: named("系統已設立管理員；請登入，或請管理員邀請您。", "This portal has its administrator already. Please sign in, or ask to be invited."),
  onlyAdmins: named("只有系統管理員可以這樣做。", "Only an administrator may do this."),
  mailTaken: named("已有人員使用 {mail} 登入，請改用其他地址。", "{mail} is in use for signing in already. Please enter another address."),
  ownDepartment: named(
    "您不能變更自己的部門，請另一位系統管理員辦理。",
    "You cannot move yourself to another department. Please ask another administrator to do it.",
  ),
  lastAdmin: named("至少要有一位系統管理員，請先指定另一位。", "There has to be at least one administrator. Make somebody else one first."),
  notInvitedYet: named("此人尚未設定密碼，請重新寄送邀請。", "This person has not set a password yet. Send the invitation again."),
  invitedAlready: named("此人已設定密碼；忘記密碼時可自行重設。", "This person has set a password already and can ask for a new one."),
};
