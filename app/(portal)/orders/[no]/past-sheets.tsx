import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AsOfForm } from "@/components/orders/as-of-form";
import { DocumentsBoard } from "@/components/orders/documents-board";
import { HistoryList } from "@/components/orders/history-list";
import { OrderNotices } from "@/components/orders/order-notices";
import { OrderPeople } from "@/components/orders/order-people";
import { OrderTabs, pastViews } from "@/components/orders/order-tabs";
import { OrderTerms } from "@/components/orders/order-terms";
import { LinesTable, TermsFacts } from "@/components/orders/terms-sheet";
import { Sheet } from "@/components/shell/page";
import { dayIn } from "@/lib/calendar/zone";
import type { Company } from "@/lib/company/company";
import { historyView } from "@/lib/door/history-view";
import type { orderAsOfView } from "@/lib/door/order-as-of-view";
import type { Person } from "@/lib/order/people";

type PastSeen = {
  seen: Awaited<ReturnType<typeof orderAsOfView>>;
  view: (typeof pastViews)[number];
  person: Person;
  company: Company;
  today: string;
};

/** The view that is chosen of an order as of a day. */
export function PastMain(props: PastSeen) {
  const { seen, view } = props;
  const { asOf, order, times, prices } = seen;
  return (
    <div className="min-w-0 space-y-6">
      <OrderNotices order={order} />
      <OrderTabs no={order.no} view={view} offered={pastViews} asOf={asOf} />
      {view === "documents" && <DocumentsBoard order={order} times={times} today={asOf} />}
      {view === "terms" && <OrderTerms order={order} prices={prices} margin={null} />}
      {view === "history" && <PastHistory {...props} />}
    </div>
  );
}

/** The terms that were in force then, and who had taken part. */
export function PastAside({ seen: { order, prices }, view }: PastSeen) {
  const t = useTranslations("pages.order");
  return (
    <aside className="space-y-6">
      <Sheet title={t("past.inForce")}>
        <TermsFacts terms={order.terms} prices={prices} />
      </Sheet>
      {view === "documents" && (
        <Sheet title={t("lines")} padded={false}>
          <LinesTable terms={order.terms} prices={false} />
        </Sheet>
      )}
      <Sheet title={t("people")}>
        <OrderPeople order={order} />
      </Sheet>
    </aside>
  );
}

async function PastHistory({ seen: { asOf, order }, person, company, today }: PastSeen) {
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
