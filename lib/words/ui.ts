import { named } from "@/lib/form/words";

/** What buttons, lists, the frame around every page and the pages for what went wrong say. */
export const uiWords = {
  close: named("關閉", "Close"),
  cancel: named("取消", "Cancel"),
  save: named("儲存", "Save"),
  saved: named("已儲存", "Saved"),
  notification: named("通知", "Notification"),
  toCorrect: named("{count, plural, one {有 # 處需要更正} other {有 # 處需要更正}}", "{count, plural, one {# thing to correct} other {# things to correct}}"),
  pages: named("分頁", "Pages"),
  pageOf: named("第 {page} 頁，共 {pages} 頁 · {total} 筆", "Page {page} of {pages} · {total, plural, one {# entry} other {# entries}}"),
  previous: named("上一頁", "Previous"),
  next: named("下一頁", "Next"),
  optional: named("選填", "optional"),
  choose: named("請選擇", "Choose"),
  yes: named("是", "Yes"),
  no: named("否", "No"),
  none: named("無", "None"),
  retry: named("再試一次", "Try again"),
  loading: named("載入中…", "Loading…"),
  offline: named(
    "連不上伺服器。您填的內容都還在，連線恢復後請再試一次。",
    "The server cannot be reached. What you entered is still here; try again when you are back online.",
  ),
  unexpected: named(
    "出了點問題（編號 {id}）。您填的內容都還在，請再試一次。",
    "Something went wrong (number {id}). What you entered is still here; please try again.",
  ),
  signedOut: named("登入已過期，請在另一個分頁重新登入後再試。", "You have been signed out. Sign in again in another tab, then try once more."),
};

export const shellWords = {
  product: named("會簽", "Countersign"),
  tagline: named("訂單評審與會簽", "Order review, signed"),
  skip: named("跳到主要內容", "Skip to the content"),
  navigation: named("主選單", "Main menu"),
  language: named("語言", "Language"),
  account: named("我的帳號", "My account"),
  profile: named("個人設定", "Profile"),
  signOut: named("登出", "Sign out"),
  desk: named("工作桌", "Desk"),
  orders: named("訂單", "Orders"),
  archive: named("檔案室", "Archive"),
  audit: named("稽核", "Audit"),
  people: named("人員", "People"),
  settings: named("設定", "Settings"),
  newOrder: named("登記新訂單", "Register an order"),
  demo: named("示範公司：資料皆為虛構，只在這台電腦上。信件寄到", "Demo company: everything here is made up and stays on this computer. Letters go to the"),
  demoMailbox: named("示範信箱", "demo mailbox"),
  notFound: named("找不到這一頁", "There is no such page"),
  notFoundSays: named("網址可能有誤，或者您無權查看這份資料。", "The address may be wrong, or what it shows may not be yours to read."),
  toDesk: named("回到工作桌", "Back to the desk"),
  failed: named("這一頁出了點問題", "This page ran into trouble"),
  failedSays: named(
    "不是您的錯，資料也沒有遺失。請再試一次；若仍不行，請把編號 {id} 告訴系統管理員。",
    "It is not your doing and nothing is lost. Try again; if it stays, give your administrator the number {id}.",
  ),
};
