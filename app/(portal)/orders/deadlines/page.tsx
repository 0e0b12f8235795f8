import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AllMovingDeadlines } from "@/components/orders/all-moving-deadlines";
import { movesPath } from "@/components/orders/paths";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { movesView } from "@/lib/door/moved-calendar";
import { mayMoveDeadlines } from "@/lib/order/deadlines";
import { personHere } from "../../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exceptions"))("allMoves") };
}

/** What a changed calendar would move across orders, for those who move it. */
export default async function MovingDeadlinesPage() {
  const person = await personHere(movesPath);
  if (!mayMoveDeadlines(person)) notFound();
  const [t, orders, { calendar, orders: moving }] = await Promise.all([getTranslations("exceptions"), getTranslations("pages.orders"), movesView({ person })]);
  return (
    <Page title={t("allMoves")} lead={moving.length > 0 && t("allMovesLead")} back={{ href: "/orders", label: orders("title") }}>
      {moving.length > 0 ? (
        <AllMovingDeadlines calendar={calendar} orders={moving} />
      ) : (
        <div className="sheet">
          <EmptyState icon="check" title={t("noMoves")}>
            {t("noMovesSays")}
          </EmptyState>
        </div>
      )}
    </Page>
  );
}
