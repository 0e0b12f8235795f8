import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrderFilters } from "@/components/orders/order-filters";
import { OrderTable } from "@/components/orders/order-table";
import { movesPath } from "@/components/orders/paths";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { orderListQuery } from "@/lib/door/contract";
import { orderListView } from "@/lib/door/order-list-view";
import { access, may } from "@/lib/order/access";
import { mayMoveDeadlines } from "@/lib/order/deadlines";
import { companySeen } from "../../company-seen";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.orders"))("title") };
}

export default async function OrdersPage({ searchParams }: PageProps<"/orders">) {
  const person = await personHere("/orders");
  const asked = orderListQuery.safeParse(await searchParams);
  const query = asked.success ? asked.data : orderListQuery.parse({});
  const [t, exceptions, { people, settings }, found] = await Promise.all([
    getTranslations("pages.orders"),
    getTranslations("exceptions"),
    companySeen(),
    orderListView({ person, query }),
  ]);
  const { page, sort, descending: _, ...filters } = query;
  const descending = query.descending ? query.descending === "true" : sort === "at";
  const hrefOf = (more: Record<string, string | number>) =>
    `/orders?${new URLSearchParams(
      Object.entries({ ...filters, sort, ...(query.descending && { descending: query.descending }), ...more }).flatMap(([name, value]) =>
        value ? [[name, String(value)]] : [],
      ),
    )}`;
  const sorting = { by: sort, descending, hrefOf: (by: string) => hrefOf({ sort: by, descending: String(by === sort && !descending) }) };
  return (
    <Page
      title={t("title")}
      actions={
        <>
          {mayMoveDeadlines(person) && settings.calendar.version > 1 && (
            <ButtonLink href={movesPath} icon="calendar">
              {exceptions("allMoves")}
            </ButtonLink>
          )}
          {may(person, "register") && (
            <ButtonLink href="/orders/new" look="primary" icon="plus">
              {t("newOrder")}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="sheet">
        <OrderFilters filters={filters} sorting={{ by: sort, descending }} />
        {found.orders.length > 0 ? (
          <>
            <OrderTable orders={found.orders} people={people} prices={access[person.department].readPrices !== "none"} sorting={sorting} />
            <div className="border-t border-line">
              <Pager page={found.page} pages={found.pages} total={found.total} hrefOf={(to) => hrefOf({ page: to })} />
            </div>
          </>
        ) : (
          <EmptyState icon="orders" title={Object.values(filters).some(Boolean) ? t("noneFound") : t("none")}>
            {Object.values(filters).some(Boolean) ? t("noneFoundSays") : t("noneSays")}
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
