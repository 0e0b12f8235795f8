import type { LinkMatter } from "@/lib/auth/link-session";
import { awaitedNotice } from "@/lib/order/awaited-notice";
import { hasEnded } from "@/lib/order/live";
import type { Order, Version } from "@/lib/order/order";

/** `open`: to be signed. `signed`, `declined`: by this customer. `void`: taken back by the company meanwhile. A notice is `unconfirmed`, then `confirmed` or `disputed`. */
export type LinkState = "open" | "signed" | "declined" | "void" | "unconfirmed" | "confirmed" | "disputed";

export function linkStateOf({ order, document, version, slot }: LinkMatter): LinkState {
  if (version.voided?.how === "declined") return "declined";
  if (document.dropped || version.voided) return "void";
  if (!slot) return noticeState(order, version);
  return slot.state === "open" ? "open" : "signed";
}

function noticeState(order: Order, version: Version): LinkState {
  if (version.answer) return version.answer.how;
  return !hasEnded(order) && awaitedNotice(order)?.version === version ? "unconfirmed" : "void";
}
