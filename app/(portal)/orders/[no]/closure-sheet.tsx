import { getTranslations } from "next-intl/server";
import { GatesBoard } from "@/components/orders/gates-board";
import { Sheet } from "@/components/shell/page";
import { waiverMarks } from "@/lib/door/waiver-marks";
import type { Gate } from "@/lib/order/gates";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { mayWaive } from "@/lib/order/waive";
import { signsHere } from "../../../signs-here";

type ClosureSheetProps = { order: Order; gates: Gate[]; person: Person };

/** The board of gates; while the order is executed the general manager waives there what may be waived (8.1). */
export async function ClosureSheet({ order, gates, person }: ClosureSheetProps) {
  const [t, marks] = await Promise.all([getTranslations("closure"), waiverMarks({ person, params: { no: order.no } })]);
  const waiver = mayWaive(order, person) ? await signsHere(person) : null;
  return (
    <Sheet title={t("title")} padded={false}>
      <GatesBoard no={order.no} gates={gates} marks={marks} waiver={waiver} />
    </Sheet>
  );
}
