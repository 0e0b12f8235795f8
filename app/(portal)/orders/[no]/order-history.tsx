import { getTranslations } from "next-intl/server";
import { AsOfForm } from "@/components/orders/as-of-form";
import { HistoryList } from "@/components/orders/history-list";
import { Sheet } from "@/components/shell/page";
import { dayIn } from "@/lib/calendar/zone";
import type { Company } from "@/lib/company/company";
import { historyView } from "@/lib/door/history-view";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";

/** `asOf`: the earlier day (ISO) that the order is shown as of. */
type OrderHistoryProps = { order: Order; person: Person; company: Company; today: string; asOf?: string };

/** What has happened to an order, up to the state that is shown, and the way to an earlier one. */
export async function OrderHistory({ order, person, company, today, asOf }: OrderHistoryProps) {
  const t = await getTranslations("pages.order");
  const { lines } = await historyView({ person, params: { no: order.no } });
  return (
    <>
      <Sheet title={t("past.choose")}>
        <AsOfForm no={order.no} first={dayIn(company.settings.zone, order.registeredAt)} today={today} day={asOf} />
      </Sheet>
      <Sheet title={t("history")}>
        <HistoryList no={order.no} lines={lines.filter(({ seq }) => seq <= order.seq)} people={company.people} />
      </Sheet>
    </>
  );
}
