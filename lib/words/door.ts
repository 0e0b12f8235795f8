import { named } from "@/lib/form/words";

/** What the door says when something is not the shape it must have, or fails by our own fault. */
export const doorWords = {
  refused: named("未能完成", "Not done"),
  notTheSchema: named("有些欄位無法接受，請依標示修改後再送出。", "Some fields cannot be accepted. Please correct those marked and send again."),
  defect: named(
    "系統發生錯誤，您填寫的內容仍在。請再試一次；若仍不行，請把編號 {id} 告訴系統管理員。",
    "Something went wrong on our side; what you typed is kept. Please try again, and if it still fails give your administrator the number {id}.",
  ),
};
