import { awaitedNotice } from "./awaited-notice";
import type { AtCustomer } from "./customer-events";
import { documentNamed } from "./document";
import { hasEnded } from "./live";
import type { Order, Version } from "./order";
import { tasksOf } from "./tasks";

/** Everything that waits for the customer: what he is asked to sign, and the sealed notice that he has not answered (5.1). */
export function waitingForCustomer(order: Order): AtCustomer[] {
  const toSign = tasksOf(order).filter((task) => "customer" in task.for);
  const notice = hasEnded(order) ? undefined : awaitedNotice(order);
  return [
    ...toSign.map(({ documentId, version, slotId }) => ({ documentId, version, slotId })),
    ...(notice?.version.file ? [{ documentId: notice.document.id, version: notice.version.version }] : []),
  ];
}

/** The version that waits. */
export function versionAt(order: Order, { documentId, version }: AtCustomer): Version {
  const found = documentNamed(order, documentId).versions.find((one) => one.version === version);
  if (!found) throw new Error(`${documentId} has no version ${version}`);
  return found;
}
