import { getTranslations } from "next-intl/server";
import { AsOfForm } from "@/components/orders/as-of-form";
import { DocumentsBoard } from "@/components/orders/documents-board";
import { HistoryList } from "@/components/orders/history-list";
import { OrderExecution } from "@/components/orders/order-execution";
import { OrderTerms } from "@/components/orders/order-terms";
import { Sheet } from "@/components/shell/page";
import { dayIn } from "@/lib/calendar/zone";
import { historyView } from "@/lib/door/history-view";
import { may } from "@/lib/order/access";
import { ClosureSheet } from "./closure-sheet";
import { LettersSheet } from "./letters-sheet";
import type { OrderSeen } from "./order-seen";

/** The view of an order that its tabs have chosen. */
export function OrderViewSheets(props: OrderSeen) {
  const { seen, view, person, today } = props;
  const { order, times, deliveries, gates, margin, plan, findings } = seen;
  switch (view) {
    case "documents":
      return <DocumentsBoard order={order} times={times} today={today} />;
    case "execution":
      return (
        <OrderExecution
          order={order}
          plan={plan}
          deliveries={deliveries}
          findings={findings}
          budget={margin?.stated ? margin.now.direct + margin.now.indirect : undefined}
          person={person}
        />
      );
    case "terms":
      return <OrderTerms order={order} prices={may(person, "readPrices", order)} margin={margin} />;
    case "closure":
      return <ClosureSheet order={order} gates={gates} person={person} />;
    case "history":
      return <History {...props} />;
  }
}

async function History({ seen: { order }, person, company, today }: OrderSeen) {
  const t = await getTranslations("pages.order");
  const { lines } = await historyView({ person, params: { no: order.no } });
  return (
    <>
      <Sheet title={t("past.choose")}>
        <AsOfForm no={order.no} first={dayIn(company.settings.zone, order.registeredAt)} today={today} />
      </Sheet>
      <Sheet title={t("history")}>
        <HistoryList no={order.no} lines={lines} people={company.people} />
      </Sheet>
      <LettersSheet order={order} person={person} />
    </>
  );
}
