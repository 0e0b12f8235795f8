import { awaitedNotice } from "./awaited-notice";
import { daysSince } from "./checks";
import { currentVersion, documentNamed, isCompleted, latestOf } from "./document";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { ByLink } from "./notice-events";
import type { Order, Version } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";

/** Working days after which a customer who has not answered the notice is reminded, and how often. */
export const remindAfter = 3;
export const mostReminders = 3;

/** The customer confirms by his link that the notice matches what was agreed (5.1). Refuses content not shown, and a notice that waits for no answer. */
export function confirmNotice(order: Order, { documentId, ...byLink }: { documentId: string } & ByLink): OrderEvent[] {
  const version = awaitedVersion(order, documentId);
  mustHaveSeen(version, byLink);
  return [{ type: "noticeConfirmed", v: 1, documentId, version: version.version, ...byLink }];
}

/** The customer states by his link where the notice differs from what was agreed: re-assessed, sales decides by whom (5.2). Execution goes on until then. */
export function disputeNotice(order: Order, { documentId, text, ...byLink }: { documentId: string; text: string } & ByLink): OrderEvent[] {
  const version = awaitedVersion(order, documentId);
  mustHaveSeen(version, byLink);
  return [{ type: "noticeDisputed", v: 1, documentId, version: version.version, text, raiseId: `R${order.reReviews.length + 1}`, ...byLink }];
}

/** Sales records that the customer has confirmed in another way than by the link, and in which (5.1). */
export function recordConfirmation(order: Order, by: Actor, { documentId, text }: { documentId: string; text: string }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  const { version } = awaitedVersion(order, documentId);
  return [{ type: "confirmationRecorded", v: 1, documentId, version, text }];
}

/** By the system: reminds a customer who has not answered, every third working day while the order is executed, three times at most. */
export function remindOfNotice(order: Order, { clock, now }: Ground): OrderEvent[] {
  const awaited = order.stage === "execution" ? awaitedNotice(order) : undefined;
  if (!awaited) return [];
  const { document, version } = awaited;
  const reminded = version.reminded ?? [];
  const last = reminded.at(-1) ?? version.completedAt ?? version.submittedAt;
  if (reminded.length >= mostReminders || daysSince(last, now, clock) < remindAfter) return [];
  return [{ type: "confirmationReminded", v: 1, documentId: document.id, version: version.version, times: reminded.length + 1 }];
}

function awaitedVersion(order: Order, documentId: string): Version {
  mustBeLive(order);
  const document = documentNamed(order, documentId);
  const version = currentVersion(document);
  if (document.form !== "resultNotice" || !isCompleted(document) || version?.outcome !== "pass") throw new Refusal("nothingToConfirm");
  if (version.answer) throw new Refusal("noticeAnswered");
  if (latestOf(order, "resultNotice") !== document) throw new Refusal("noticeReplaced");
  return version;
}

function mustHaveSeen({ contentHash, renditionHash }: Version, { seen }: ByLink): void {
  if (seen.content !== contentHash || seen.rendition !== renditionHash) throw new Refusal("changedSinceShown");
}
