import { callDueCheck } from "./checks";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { hasEnded } from "./live";
import { remindOfNotice } from "./notice";
import type { Order } from "./order";
import { callOverdueDocuments } from "./overdue";
import { callOverduePauses } from "./questions";

/** What the system calls when its time has come: regular checks (6.2), pauses that last too long and documents that are overdue (3), a notice that the customer has not answered (5.1). Nothing, when nothing is due. */
export function callWhatIsDue(order: Order, ground: Ground): OrderEvent[] {
  return hasEnded(order)
    ? []
    : [...callOverduePauses(order, ground), ...callOverdueDocuments(order, ground), ...callDueCheck(order, ground), ...remindOfNotice(order, ground)];
}
