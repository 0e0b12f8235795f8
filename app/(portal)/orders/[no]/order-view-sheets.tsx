import { DocumentsBoard } from "@/components/orders/documents-board";
import { OrderExecution } from "@/components/orders/order-execution";
import { OrderTerms } from "@/components/orders/order-terms";
import { may } from "@/lib/order/access";
import { ClosureSheet } from "./closure-sheet";
import { LettersSheet } from "./letters-sheet";
import { OrderHistory } from "./order-history";
import type { OrderSeen } from "./order-seen";

/** The view of an order that its tabs have chosen. */
export function OrderViewSheets({ seen, view, person, company, today }: OrderSeen) {
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
      return (
        <>
          <OrderHistory order={order} person={person} company={company} today={today} />
          <LettersSheet order={order} person={person} />
        </>
      );
  }
}
