import { named } from "@/lib/form/words";
import { entranceWords } from "./entrance";
import { shellWords, uiWords } from "./ui";

/** What the pages say, a topic for each. */
export const pagesWords = {
  ui: uiWords,
  shell: shellWords,
  entrance: entranceWords,
  desk: {
    title: named("工作桌", "Desk"),
    greeting: named("{name}，您好", "Hello, {name}"),
    newOrder: named("登記新訂單", "Register an order"),
    mine: named("等我處理", "Waiting for me"),
    department: named("本部門的待辦", "Waiting for my department"),
    nothing: named("目前沒有待辦事項", "Nothing is waiting for you"),
    nothingSays: named(
      "輪到您填寫或簽署時，會出現在這裡，也會寄信通知您。",
      "When it is your turn to fill in or sign something it appears here, and a letter is sent to you.",
    ),
    late: named("逾期 {count} 件", "{count} late"),
    what: named("事項", "What to do"),
    order: named("訂單", "Order"),
    customer: named("客戶", "Customer"),
    stage: named("階段", "Stage"),
    since: named("開始等候", "Waiting since"),
    due: named("期限", "Due"),
  },
  orders: {
    title: named("訂單", "Orders"),
    newOrder: named("登記新訂單", "Register an order"),
    number: named("訂單編號", "Order number"),
    customer: named("客戶", "Customer"),
    stage: named("階段", "Stage"),
    anyStage: named("所有階段", "Any stage"),
    text: named("關鍵字", "Words"),
    search: named("搜尋", "Search"),
    clear: named("清除", "Clear"),
    next: named("接下來", "Next"),
    andOthers: named("另有 {count} 項", "and {count} more"),
    delivery: named("交貨日期", "Delivery"),
    total: named("總額", "Total"),
    none: named("還沒有訂單", "No orders yet"),
    noneSays: named("銷售部門登記的訂單會出現在這裡。", "Orders that sales registers appear here."),
    noneFound: named("沒有符合條件的訂單", "No order answers to this"),
    noneFoundSays: named("請放寬條件，或檢查是否有錯字。", "Ask for less, or look for a typing mistake."),
  },
};
