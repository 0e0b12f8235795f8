import { named, type Words } from "@/lib/form/words";
import type { Meaning } from "@/lib/order/slot";

/** What each signature says. */
export const meaningWords: Record<Meaning, Words> = {
  prepared: named("編製", "Prepared"),
  reviewed: named("審核", "Reviewed"),
  attended: named("出席", "Attended"),
  confirmed: named("確認", "Confirmed"),
  agreed: named("同意", "Agreed"),
  approved: named("批准", "Approved"),
  corrected: named("整改完成", "Corrected"),
  verified: named("驗證", "Verified"),
};
