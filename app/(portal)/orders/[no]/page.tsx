import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orderViewOf, pastViews, viewsOf } from "@/components/orders/order-tabs";
import { orderPath } from "@/components/orders/paths";
import { StageRail } from "@/components/orders/stage-rail";
import { Page } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { dayIn } from "@/lib/calendar/zone";
import { orderView } from "@/lib/door/order-view";
import { companySeen } from "../../../company-seen";
import { orNotFound } from "../../../or-not-found";
import { personHere } from "../../../person-here";
import { OrderAside } from "./order-aside";
import { OrderMain } from "./order-main";
import { OrderPageActions } from "./order-page-actions";
import { PastOrder } from "./past-order";

export async function generateMetadata({ params }: PageProps<"/orders/[no]">): Promise<Metadata> {
  const no = decodeURIComponent((await params).no);
  return { title: (await getTranslations("pages.order"))("title", { no }) };
}

export default async function OrderPage({ params, searchParams }: PageProps<"/orders/[no]">) {
  const no = decodeURIComponent((await params).no);
  const person = await personHere(orderPath(no));
  const { view: asked, asOf } = await searchParams;
  if (asOf !== undefined) return <PastOrder no={no} day={String(asOf)} view={orderViewOf(asked, pastViews)} person={person} />;
  const [t, urgency, company, seen] = await Promise.all([
    getTranslations("pages.order"),
    getTranslations("orders.urgency"),
    companySeen(),
    orNotFound(orderView({ person, params: { no } })),
  ]);
  const { order, gates } = seen;
  const { customer, urgency: urgent } = order.terms;
  const view = orderViewOf(asked, viewsOf({ closure: gates.length > 0 }));
  const shown = { seen, view, person, company, today: dayIn(company.settings.zone, new Date().toISOString()) };
  return (
    <Page
      title={t("title", { no: order.no })}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          {customer.name}
          {urgent !== "normal" && <Badge tone="bad">{urgency(urgent)}</Badge>}
        </span>
      }
      back={{ href: "/orders", label: t("back") }}
      actions={<OrderPageActions order={order} person={person} />}
    >
      <StageRail stage={order.stage} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <OrderMain {...shown} />
        <OrderAside {...shown} />
      </div>
    </Page>
  );
}
