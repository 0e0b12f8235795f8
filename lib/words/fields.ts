import { named } from "@/lib/form/words";

/** What can be wrong with one answer: browser and server say these same sentences. */
export const answerFaults = {
  required: named("請填寫此項。", "Please fill this in."),
  wrongType: named("此項的格式不正確。", "This is not the kind of answer asked for."),
  unknownField: named("表單中沒有「{name}」這一項。", "The form does not ask for “{name}”."),
  tooLong: named("最多 {max} 個字元。", "At most {max} characters."),
  tooSmall: named("不得小於 {min}。", "Not less than {min}."),
  tooLarge: named("不得大於 {max}。", "Not more than {max}."),
  tooManyDecimals: named("最多 {decimals} 位小數。", "At most {decimals} decimal places."),
  notWhole: named("須為整數。", "A whole number, please."),
  notAnOption: named("請從所列選項中選擇。", "Please choose one of those offered."),
  notAMail: named("不是有效的電子郵件地址。", "This is not an email address."),
  notAPhone: named("不是有效的電話號碼，請寫成 02-2345-6789 轉 12 的樣子。", "This is not a telephone number. Please write it like +886 2 2345 6789 ext. 12."),
  notADate: named("不是有效的日期。", "This is not a date."),
  notATime: named("不是有效的日期與時間。", "This is not a date and time."),
  notAPerson: named("此人不在可選人員之列。", "This person cannot be chosen here."),
  passwordsDiffer: named("兩次輸入的密碼不同。", "The two passwords differ."),
  twice: named("同一項選了兩次。", "The same one is chosen twice."),
  tooFew: named("至少需要 {min} 項。", "At least {min} needed."),
  tooMany: named("最多 {max} 項。", "At most {max}."),
  rowsChanged: named("此表的列由系統帶入，不得增減或改動。", "The rows of this table come with the form and cannot be changed."),
  controlCharacter: named("含有控制字元（{code}），請刪除。", "Contains a control character ({code}); please remove it."),
  hiddenCharacter: named("含有看不見的字元（{code}），請刪除。", "Contains an invisible character ({code}); please remove it."),
  noGlyph: named("「{character}」（{code}）無法印在文件上，請改用其他字。", "“{character}” ({code}) cannot be printed on the documents; please use another."),
  remarkNeeded: named("除「符合」外，均須填寫說明。", "A remark is needed for everything but “met”."),
  failedPoints: named("評審要點 {points} 為「不符合」，結論不得為通過。", "Not met: {points}. The conclusion cannot be a pass."),
};

/** What the rules of the forms find wrong between answers. */
export const ruleFaults = {
  endBeforeStart: named("結束日期不得早於開始日期。", "The end must not be before the start."),
  beforeToday: named("日期不得早於今天。", "The date must not be before today."),
  orderedLater: named("訂單日期不得晚於今天，訂單於收到時登記。", "The order date must not be after today: an order is registered when it is received."),
  amountTooLarge: named("此項次金額過大，請檢查數量與單價。", "The amount of this row is too large; please check quantity and price."),
  unknownStep: named("請填寫生產計劃中的工序：{steps}。", "Please name a step of the production plan: {steps}."),
  chairAway: named("主持人須列於出席人員。", "The chair must be among the attendees."),
  recorderAway: named("記錄人（即提交人）須列於出席人員。", "The recorder, who submits the minutes, must be among the attendees."),
  reviewersAway: named("參與評審的部門至少須有一人出席。", "Somebody of a department that reviewed must attend."),
  afterDelivery: named(
    "里程碑不得晚於 {day}；如交貨日期有變，請先變更訂單。",
    "The milestone must not be after {day}, when delivery is due; another delivery date takes a change of the order.",
  ),
  nothingChanged: named("變更前後沒有任何不同。", "Nothing differs between before and after."),
  moreThanOutstanding: named("本次交付不得多於未交付數量 {outstanding}。", "Not more than the outstanding {outstanding} can be delivered."),
  nothingDelivered: named("至少須有一個項次的本次交付數量大於零。", "At least one line must be delivered."),
  changeDecidedNow: named("變更會議須作出通過或不通過的結論。", "A meeting over a change either passes or refuses it."),
  againstMinutes: named("結果須與會議紀要的結論一致。", "The result must agree with the minutes."),
  findingNeeded: named("評為「不符合」時，須列出發現的問題。", "What is not met must be listed as a finding."),
  itemsFailed: named("有檢驗項目不合格，結論不得為合格。", "An item did not pass, so the goods cannot be acceptable."),
  closingPointNotMet: named(
    "此項未符合，訂單不得關閉；請退回申請並說明理由。",
    "While this is not met the order cannot be closed; return the request and say why.",
  ),
  unknownLine: named("訂單中沒有項次 {line}。", "The order has no line {line}."),
  lessThanDelivered: named("不得少於已交付數量 {delivered}。", "Not less than what has been delivered, {delivered}."),
  deliveredLineRemoved: named("項次 {line} 已有交付，不得刪除。", "Line {line} has been delivered in part and cannot be removed."),
};

export const fieldFaults = { ...answerFaults, ...ruleFaults };
export type FaultReason = keyof typeof fieldFaults;

/** Words that forms of every kind share. */
export const fieldWords = {
  verdict: {
    met: named("符合", "Met"),
    metWithConditions: named("有條件符合", "Met with conditions"),
    notMet: named("不符合", "Not met"),
    notApplicable: named("不適用", "Not applicable"),
  },
  remark: named("說明", "Remark"),
  evidence: named("佐證附件", "Evidence"),
  total: named("合計", "Total"),
  nothing: named("無", "None"),
  notYet: named("（尚未填寫）", "(not filled in yet)"),
  yes: named("是", "Yes"),
  no: named("否", "No"),
};
