import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ArchiveTable } from "@/components/archive/archive-table";
import { OrderFilters } from "@/components/orders/order-filters";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { access, mayHavePacket } from "@/lib/order/access";
import { endedStages } from "@/lib/order/live";
import { listOrders } from "@/lib/store/order-list";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.archive"))("title") };
}

const words = z.string().trim().max(100).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const asked = z.object({ customer: words, no: words, text: words, from: day, to: day, page: z.coerce.number().int().min(1).max(10_000).catch(1) });

export default async function ArchivePage({ searchParams }: PageProps<"/archive">) {
  const person = await personHere("/archive");
  if (access[person.department].download === "none") notFound();
  const { page, ...filters } = asked.parse(await searchParams);
  const { from, to, ...sought } = filters;
  const searched = Object.values(filters).some(Boolean);
  const [t, orders, found] = await Promise.all([
    getTranslations("pages.archive"),
    getTranslations("pages.orders"),
    listOrders(person, { ...sought, orderedFrom: from, orderedTo: to, page, stages: [...endedStages] }),
  ]);
  const hrefOf = (next: number) =>
    `/archive?${new URLSearchParams(Object.entries({ ...filters, page: next }).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))}`;
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="sheet">
        <OrderFilters filters={filters} action="/archive" closedOnly />
        {found.orders.length > 0 ? (
          <>
            <ArchiveTable orders={found.orders} packets={found.orders.filter((order) => mayHavePacket(person, order)).map(({ no }) => no)} />
            <div className="border-t border-line">
              <Pager page={found.page} pages={found.pages} total={found.total} hrefOf={hrefOf} />
            </div>
          </>
        ) : (
          <EmptyState icon="archive" title={searched ? orders("noneFound") : t("none")}>
            {searched ? orders("noneFoundSays") : t("noneSays")}
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
