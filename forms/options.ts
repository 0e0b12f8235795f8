import { named } from "@/lib/form/words";

/** Currencies that orders are taken in (ISO 4217). */
export const currencies = {
  CNY: named("人民幣 CNY", "Chinese yuan CNY"),
  TWD: named("新臺幣 TWD", "New Taiwan dollar TWD"),
  HKD: named("港幣 HKD", "Hong Kong dollar HKD"),
  USD: named("美元 USD", "US dollar USD"),
  EUR: named("歐元 EUR", "Euro EUR"),
  GBP: named("英鎊 GBP", "Pound sterling GBP"),
  JPY: named("日圓 JPY", "Japanese yen JPY"),
  KRW: named("韓元 KRW", "Korean won KRW"),
  MOP: named("澳門幣 MOP", "Macanese pataca MOP"),
  SGD: named("新加坡元 SGD", "Singapore dollar SGD"),
  THB: named("泰銖 THB", "Thai baht THB"),
  MYR: named("馬來西亞令吉 MYR", "Malaysian ringgit MYR"),
  VND: named("越南盾 VND", "Vietnamese dong VND"),
  INR: named("印度盧比 INR", "Indian rupee INR"),
  AUD: named("澳元 AUD", "Australian dollar AUD"),
  CAD: named("加拿大元 CAD", "Canadian dollar CAD"),
  CHF: named("瑞士法郎 CHF", "Swiss franc CHF"),
  NZD: named("紐西蘭元 NZD", "New Zealand dollar NZD"),
  NOK: named("挪威克朗 NOK", "Norwegian krone NOK"),
  DKK: named("丹麥克朗 DKK", "Danish krone DKK"),
  PLN: named("波蘭茲羅提 PLN", "Polish zloty PLN"),
  SEK: named("瑞典克朗 SEK", "Swedish krona SEK"),
  BRL: named("巴西雷亞爾 BRL", "Brazilian real BRL"),
  MXN: named("墨西哥披索 MXN", "Mexican peso MXN"),
  KWD: named("科威特第納爾 KWD", "Kuwaiti dinar KWD"),
};

/** What people call the languages that letters to a customer are written in. */
export const languageNames = {
  "zh-Hant": named("繁體中文", "Chinese (Traditional)"),
  "zh-Hans": named("簡體中文", "Chinese (Simplified)"),
  en: named("英文", "English"),
};

export const yesNo = { yes: named("是", "Yes"), no: named("否", "No") };
