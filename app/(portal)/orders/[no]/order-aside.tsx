import { useTranslations } from "next-intl";
import { GatesSummary } from "@/components/orders/gates-board";
import { OrderActions } from "@/components/orders/order-actions";
import { OrderPeople } from "@/components/orders/order-people";
import { QuestionsList } from "@/components/orders/questions-list";
import { ReviewScopes } from "@/components/orders/review-scopes";
import { LinesTable, TermsFacts } from "@/components/orders/terms-sheet";
import { Sheet } from "@/components/shell/page";
import { may } from "@/lib/order/access";
import type { OrderSeen } from "./order-seen";

/** What one looks up while one works on an order: terms, conditions, scopes, questions, people. */
export function OrderAside({ seen: { order, gates, scopes }, view, person }: OrderSeen) {
  const t = useTranslations("pages.order");
  const questions = useTranslations("duties");
  const exceptions = useTranslations("exceptions");
  return (
    <aside className="space-y-6">
      <Sheet title={t("inForce")}>
        <TermsFacts terms={order.terms} prices={may(person, "readPrices", order)} />
      </Sheet>
      {view === "documents" && (
        <Sheet title={t("lines")} padded={false}>
          <LinesTable terms={order.terms} prices={false} />
        </Sheet>
      )}
      {gates.length > 0 && view !== "closure" && (
        <Sheet title={t("gates")}>
          <GatesSummary no={order.no} gates={gates} />
        </Sheet>
      )}
      {scopes.length > 0 && (
        <Sheet title={exceptions("scopes")}>
          <ReviewScopes no={order.no} scopes={scopes} department={person.department} />
        </Sheet>
      )}
      {order.questions.length > 0 && (
        <Sheet title={questions("questions")}>
          <QuestionsList questions={order.questions} />
        </Sheet>
      )}
      <OrderActions order={order} person={person} />
      <Sheet title={t("people")}>
        <OrderPeople order={order} />
      </Sheet>
    </aside>
  );
}
