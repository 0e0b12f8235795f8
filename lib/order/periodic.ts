import { callDueCheck } from "./checks";
import { callExpiredLinks, remindToSign } from "./customer-link";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { hasEnded } from "./live";
import { remindOfNotice } from "./notice";
import type { Order } from "./order";
import { callOverdueDocuments } from "./overdue";
import { callOverduePauses } from "./questions";

/** What the system calls when its time has come: regular checks (6.2), pauses that last too long and documents that are overdue (3), what the customer has not answered or signed (5.1, 7.1, 8.2c). Nothing, when nothing is due. */
export function callWhatIsDue(order: Order, ground: Ground): OrderEvent[] {
  if (hasEnded(order)) return [];
  const calls = [callOverduePauses, callOverdueDocuments, callDueCheck, remindOfNotice, remindToSign, callExpiredLinks];
  return calls.flatMap((call) => call(order, ground));
}
