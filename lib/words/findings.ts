import { named } from "@/lib/form/words";

/** Findings and their corrective actions (6.3). */
export const findingWords = {
  until: named("整改期限", "to be solved by"),
  from: named("出處", "where it was found"),
  attempts: named("第 {count} 次整改", "Corrective action no. {count}"),
  nth: named("{department}第 {nth} 項問題", "Finding no. {nth} against {department}"),
  late: named("逾期 {days} 個工作日", "{days, plural, one {# working day} other {# working days}} late"),
  verified: named("由{department}的{name}驗證", "Verified by {name} of {department}"),
};
