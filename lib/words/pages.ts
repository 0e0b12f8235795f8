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
    mine: named("等我處理", "Waiting for me"),
    department: named("本部門的待辦", "My department’s"),
    nothing: named("目前沒有待辦事項", "Nothing is waiting for you"),
    nothingSays: named(
      "輪到您填寫或簽署時，會出現在這裡，也會寄信通知您。",
      "When it is your turn to fill in or sign something it appears here, and a letter is sent to you.",
    ),
    nothingDepartment: named("本部門沒有其他待辦", "Nothing else waits in your department"),
    late: named("{count, plural, =0 {沒有逾期} other {逾期 # 件}}", "{count, plural, =0 {None late} other {# late}}"),
    what: named("事項", "What to do"),
    order: named("訂單", "Order"),
    customer: named("客戶", "Customer"),
    due: named("期限", "Due"),
    since: named("{date} 起等候", "waiting since {date}"),
  },
};
