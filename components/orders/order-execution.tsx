import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import type { LineDelivery } from "@/lib/order/delivery";
import type { FindingStanding } from "@/lib/order/findings";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import type { Plan } from "@/lib/order/plan";
import { mayTrack } from "@/lib/order/track";
import { FindingsList } from "./findings-list";
import { LogForm } from "./log-form";
import { MilestonesTable } from "./milestones-table";
import { PlanPicture } from "./plan-picture";
import { LinesTable } from "./terms-sheet";
import { TrackingLog } from "./tracking-log";

type OrderExecutionProps = {
  order: Order;
  plan: Plan | null;
  deliveries: LineDelivery[];
  findings: FindingStanding[];
  /** Minor units, for those who may read prices. */
  budget?: number;
  person: Person;
};

/** How the order is carried out: milestones, what is delivered, the log, findings (6). */
export function OrderExecution({ order, plan, deliveries, findings, budget, person }: OrderExecutionProps) {
  const t = useTranslations("pages.order");
  const { department } = person;
  const writes = mayTrack(order, person);
  return (
    <>
      <Sheet title={t("milestones")} padded={false}>
        {plan ? (
          <>
            <PlanPicture plan={plan} />
            <div className="border-t border-line">
              <MilestonesTable plan={plan} />
            </div>
          </>
        ) : (
          <p className="px-5 py-6 text-ink-faint">{t("noMilestones")}</p>
        )}
      </Sheet>
      <Sheet title={t("lines")} padded={false}>
        <LinesTable terms={order.terms} prices={false} deliveries={deliveries} />
      </Sheet>
      <Sheet title={t("log")}>
        <div className={writes ? "grid gap-8 md:grid-cols-[1fr_18rem]" : undefined}>
          <TrackingLog order={order} own={department} budget={budget} />
          {writes && (
            <section className="border-line max-md:border-t max-md:pt-5 md:border-l md:pl-6">
              <h3 className="mb-3 font-semibold">{t("logEntry")}</h3>
              <LogForm
                no={order.no}
                department={department}
                currency={order.terms.currency}
                milestones={order.milestones.filter((milestone) => milestone.department === department)}
              />
            </section>
          )}
        </div>
      </Sheet>
      <Sheet title={t("findings")}>
        <FindingsList no={order.no} findings={findings} />
      </Sheet>
    </>
  );
}
