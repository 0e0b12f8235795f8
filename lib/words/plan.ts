import { named } from "@/lib/form/words";

/** Plan against actual of the execution (6.1). */
export const planWords = {
  picture: named("計劃與實際進度圖，{from} 至 {to}；下表列出同樣內容。", "Plan against actual, {from} to {to}; the table below says the same."),
  delivery: named("依約交付", "Deliver as agreed"),
  reached: named("實際完成", "Reached on"),
  onTime: named("準時完成", "Done on time"),
  doneLate: named("逾期 {days} 個工作日完成", "Done {days, plural, one {# working day} other {# working days}} late"),
  isLate: named("逾期 {days} 個工作日", "{days, plural, one {# working day} other {# working days}} late"),
  doing: named("進行中 {completion}%", "Under way, {completion}%"),
  notBegun: named("尚未開始", "Not begun"),
  today: named("今天", "Today"),
  legend: {
    planned: named("計劃", "Planned"),
    doing: named("進行中", "Under way"),
    done: named("已完成", "Done"),
    late: named("逾期", "Late"),
    rest: named("休息日", "Rest day"),
  },
};
