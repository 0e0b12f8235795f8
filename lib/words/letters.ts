import { named } from "@/lib/form/words";
import { accountLetters } from "./letters/account";
import { courseLetters } from "./letters/course";
import { customerLetters } from "./letters/customer";
import { documentLetters } from "./letters/documents";
import { exceptionLetters } from "./letters/exceptions";
import { meetingLetters } from "./letters/meeting";

/** What the letters say. `{…}` is filled in; a reason in somebody's own words is quoted as it stands. */
export const letterWords = {
  greeting: named("{name}，您好：", "Dear {name},"),
  greetingNobody: named("您好：", "Hello,"),
  standing: {
    order: named("訂單", "Order"),
    customer: named("客戶", "Customer"),
    document: named("文件", "Document"),
    due: named("期限", "Due"),
    meaning: named("簽署身份", "You sign as"),
    department: named("責任部門", "Department"),
    by: named("經辦人", "By"),
    reason: named("理由", "Reason"),
    solution: named("解決方案", "Solution"),
    proposal: named("建議的文字", "Proposed text"),
    finding: named("問題", "Finding"),
    expires: named("有效期至", "Valid until"),
    clause: named("制度條款", "Clause"),
  },
  ...documentLetters,
  ...courseLetters,
  ...exceptionLetters,
  ...meetingLetters,
  ...customerLetters,
  ...accountLetters,
  foot: named("本郵件由會簽系統自動發出。", "Sent by Countersign, the order review portal."),
};
