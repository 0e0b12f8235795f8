import { getTranslations } from "next-intl/server";
import { DiscrepanciesSheet } from "@/components/orders/discrepancies-sheet";
import { DuplicatesNotice } from "@/components/orders/duplicates-notice";
import { MeetingOffNotice } from "@/components/orders/meeting-off-notice";
import { MeetingSheet } from "@/components/orders/meeting-sheet";
import { MovingDeadlines } from "@/components/orders/moving-deadlines";
import { NextSteps } from "@/components/orders/next-steps";
import { OrderNotices } from "@/components/orders/order-notices";
import { OrderTabs, viewsOf } from "@/components/orders/order-tabs";
import { presentPeople } from "@/lib/company/people";
import { likelyDuplicates } from "@/lib/door/likely-duplicates";
import { hasEnded } from "@/lib/order/live";
import type { Person } from "@/lib/order/people";
import { UnsentLetters } from "./letters-sheet";
import type { OrderSeen } from "./order-seen";
import { OrderViewSheets } from "./order-view-sheets";

/** What an order waits for, and under it the view that is chosen. */
export async function OrderMain(props: OrderSeen) {
  const { seen, view, person, company, today } = props;
  const { order, tasks, duties, underWay, gates, moves, meeting, meetingOff, discrepancies } = seen;
  const t = await getTranslations("pages.order");
  const duplicates = hasEnded(order) ? [] : await likelyDuplicates(person, order);
  const works = underWay.map((work) => ({ ...work, no: order.no }));
  return (
    <div className="min-w-0 space-y-6">
      <OrderNotices order={order} />
      {meetingOff && <MeetingOffNotice meeting={meetingOff} />}
      <DuplicatesNotice duplicates={duplicates} />
      <NextSteps no={order.no} tasks={tasks} duties={duties} works={works} people={company.people} today={today} />
      {meeting && view === "documents" && (
        <MeetingSheet title={t("meeting")} no={order.no} meeting={meeting} person={person} people={presentPeople(company).map(colleague)} />
      )}
      {discrepancies.length > 0 && view === "documents" && <DiscrepanciesSheet discrepancies={discrepancies} />}
      <UnsentLetters order={order} person={person} />
      {moves.length > 0 && <MovingDeadlines no={order.no} moves={moves} />}
      <OrderTabs no={order.no} view={view} offered={viewsOf({ closure: gates.length > 0 })} />
      <OrderViewSheets {...props} />
    </div>
  );
}

/** As much of a person as a browser needs to name and invite him. */
function colleague({ id, name, latinName, department, head }: Person) {
  return { id, name, latinName, department, head };
}
