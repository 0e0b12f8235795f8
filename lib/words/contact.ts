import { named } from "@/lib/form/words";

/** How the customer is reached, and how he was before. */
export const contactWords = {
  correct: named("更正客戶聯絡資料", "Correct the contact"),
  says: named(
    "只更正聯絡方式，不改變訂單條款。更改電子郵件後，寄往舊地址的連結隨即失效，等候客戶的文件會寄往新地址。",
    "Only how the customer is reached, no term of the order. With another email address, links sent to the old one stop working, and what waits for the customer goes to the new one.",
  ),
  contact: named("聯絡人", "Contact"),
  mail: named("電子郵件", "Email address"),
  mailHint: named("請與客戶核對後填寫。", "Make sure of it with the customer."),
  phone: named("電話", "Telephone"),
  language: named("往來語言", "Language of letters"),
  reason: named("更正原因", "Why it is corrected"),
  save: named("更正", "Correct it"),
  corrected: named("聯絡資料已更正", "Contact corrected"),
  former: named("先前的聯絡資料", "Earlier contacts"),
  until: named("至 {date}", "until {date}"),
};
