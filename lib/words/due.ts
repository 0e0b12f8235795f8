import { named } from "@/lib/form/words";

/** How anything that has a deadline stands against it: the same words on desk, order, document and PDF. */
export const dueWords = {
  due: named("期限", "Due"),
  late: named("逾期 {days} 個工作日", "{days, plural, one {# working day late} other {# working days late}}"),
  today: named("今天到期", "Due today"),
  paused: named("暫停計時", "Clock paused"),
  added: named("已順延 {days} 個工作日", "{days, plural, one {# working day added} other {# working days added}}"),
  left: named("還有 {days} 個工作日", "{days, plural, one {# working day left} other {# working days left}}"),
  onTime: named("如期完成", "Completed on time"),
  doneLate: named("逾期 {days} 個工作日完成", "{days, plural, one {Completed # working day late} other {Completed # working days late}}"),
  unannounced: named("該年假日尚未公布", "Holidays of that year are not announced yet"),
  none: named("不限期", "No date set"),
  calendar: named("工作日曆 {base}，第 {version} 版", "Working calendar {base}, version {version}"),
  mondayToFriday: named("週一至週五", "Monday to Friday"),
};
