import { useTranslations } from "next-intl";
import { DocumentsBoard } from "@/components/orders/documents-board";
import { OrderNotices } from "@/components/orders/order-notices";
import { OrderPeople } from "@/components/orders/order-people";
import { OrderTabs, pastViews } from "@/components/orders/order-tabs";
import { OrderTerms } from "@/components/orders/order-terms";
import { LinesTable, TermsFacts } from "@/components/orders/terms-sheet";
import { Sheet } from "@/components/shell/page";
import type { Company } from "@/lib/company/company";
import type { orderAsOfView } from "@/lib/door/order-as-of-view";
import type { Person } from "@/lib/order/people";
import { OrderHistory } from "./order-history";

type PastSeen = {
  seen: Awaited<ReturnType<typeof orderAsOfView>>;
  view: (typeof pastViews)[number];
  person: Person;
  company: Company;
  today: string;
};

/** The view that is chosen of an order as of a day. */
export function PastMain({ seen: { asOf, order, times, prices }, view, person, company, today }: PastSeen) {
  return (
    <div className="min-w-0 space-y-6">
      <OrderNotices order={order} />
      <OrderTabs no={order.no} view={view} offered={pastViews} asOf={asOf} />
      {view === "documents" && <DocumentsBoard order={order} times={times} today={asOf} />}
      {view === "terms" && <OrderTerms order={order} prices={prices} margin={null} />}
      {view === "history" && <OrderHistory order={order} person={person} company={company} today={today} asOf={asOf} />}
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
