import { z } from "zod";
import { plainText } from "@/lib/form/plain-text";
import { languages } from "@/lib/form/words";
import { reviewingDepartments } from "@/lib/order/people";

const inEachLanguage = (most: number, least = 0) =>
  z.strictObject({ "zh-Hant": plainText(most).min(least), "zh-Hans": plainText(most).min(least), en: plainText(most).min(least) });
const workingDays = z.int().min(1).max(60);
const daysOfEach = z.strictObject(
  Object.fromEntries(reviewingDepartments.map((department) => [department, workingDays])) as Record<(typeof reviewingDepartments)[number], typeof workingDays>,
);
const someDays = z.array(z.iso.date()).max(800);

/** A zone that this machine's Intl knows; anything else would make every due date throw. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How the company works. Days are working days, money policies percent, times of day are in `zone`. Changing them never moves what is already open. */
export const settingsSchema = z.strictObject({
  name: inEachLanguage(120, 1),
  address: inEachLanguage(240),
  phone: plainText(40),
  mail: z.email().max(254),
  /** IANA zone, as Asia/Shanghai. */
  zone: z.string().max(60).refine(isZone),
  /** ISO 4217, the currency that a new order starts with. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  documentLanguage: z.enum(languages),
  /** Working days of each report (3.1-3.5), for an order of normal urgency, an urgent and a critical one. */
  reviewDays: daysOfEach,
  urgentReviewDays: daysOfEach,
  criticalReviewDays: daysOfEach,
  /** Working days of a change review (7.2). */
  changeReviewDays: workingDays,
  /** Which days are worked: a country's calendar (ISO 3166, or `mon-fri`) with the company's own working days and closures on top. `version` counts its changes. */
  calendar: z.strictObject({ base: z.string().regex(/^([A-Z]{2}|mon-fri)$/), working: someDays, closed: someDays, version: z.int().min(1) }),
  /** A due day ends at this time of day. */
  closingTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Whether a department's head signs its reports too. */
  headReview: z.boolean(),
  /** Percent, what finance holds the margin against (3.5c). */
  marginTarget: z.number().min(0).max(100),
  /** Days from delivery to payment that the pricing policy allows (3.5d). */
  paymentDays: z.int().min(0).max(365),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a company starts with; the admin puts in its own names and numbers. */
export const firstSettings: Settings = {
  name: { "zh-Hant": "會簽公司", "zh-Hans": "会签公司", en: "Countersign company" },
  address: { "zh-Hant": "", "zh-Hans": "", en: "" },
  phone: "",
  mail: "orders@example.com",
  zone: "Asia/Shanghai",
  currency: "CNY",
  documentLanguage: "zh-Hant",
  reviewDays: { technical: 3, production: 3, quality: 3, purchasing: 3, finance: 3 },
  urgentReviewDays: { technical: 2, production: 2, quality: 2, purchasing: 2, finance: 2 },
  criticalReviewDays: { technical: 1, production: 1, quality: 1, purchasing: 1, finance: 1 },
  calendar: { base: "mon-fri", working: [], closed: [], version: 1 },
  changeReviewDays: 3,
  closingTime: "18:00",
  headReview: false,
  marginTarget: 15,
  paymentDays: 60,
};
