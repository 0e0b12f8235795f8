import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PacketButton } from "@/components/archive/packet-button";
import { CheckOrder } from "@/components/audit/check-order";
import { BeginMenu } from "@/components/orders/begin-menu";
import { DiscrepanciesSheet } from "@/components/orders/discrepancies-sheet";
import { DocumentsBoard } from "@/components/orders/documents-board";
import { DuplicatesNotice } from "@/components/orders/duplicates-notice";
import { GatesSummary } from "@/components/orders/gates-board";
import { HistoryList } from "@/components/orders/history-list";
import { MeetingSheet } from "@/components/orders/meeting-sheet";
import { MovingDeadlines } from "@/components/orders/moving-deadlines";
import { NextSteps } from "@/components/orders/next-steps";
import { OrderActions } from "@/components/orders/order-actions";
import { OrderExecution } from "@/components/orders/order-execution";
import { OrderNotices } from "@/components/orders/order-notices";
import { OrderPeople } from "@/components/orders/order-people";
import { OrderTabs, orderViewOf } from "@/components/orders/order-tabs";
import { OrderTerms } from "@/components/orders/order-terms";
import { conformancePath, orderPath } from "@/components/orders/paths";
import { QuestionsList } from "@/components/orders/questions-list";
import { ReviewScopes } from "@/components/orders/review-scopes";
import { StageRail } from "@/components/orders/stage-rail";
import { LinesTable, TermsFacts } from "@/components/orders/terms-sheet";
import { Page, Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { dayIn } from "@/lib/calendar/zone";
import { presentPeople } from "@/lib/company/people";
import { historyView } from "@/lib/door/history-view";
import { likelyDuplicates } from "@/lib/door/likely-duplicates";
import { orderView } from "@/lib/door/order-view";
import { may, mayHavePacket } from "@/lib/order/access";
import { formsToBegin } from "@/lib/order/begin";
import { hasEnded } from "@/lib/order/live";
import type { Person } from "@/lib/order/people";
import { companySeen } from "../../../company-seen";
import { orNotFound } from "../../../or-not-found";
import { personHere } from "../../../person-here";
import { ClosureSheet } from "./closure-sheet";
import { LettersSheet, UnsentLetters } from "./letters-sheet";

export async function generateMetadata({ params }: PageProps<"/orders/[no]">): Promise<Metadata> {
  const no = decodeURIComponent((await params).no);
  return { title: (await getTranslations("pages.order"))("title", { no }) };
}

export default async function OrderPage({ params, searchParams }: PageProps<"/orders/[no]">) {
  const no = decodeURIComponent((await params).no);
  const person = await personHere(orderPath(no));
  const [
    t,
    urgency,
    questions,
    exceptions,
    company,
    { order, tasks, duties, times, underWay, deliveries, gates, scopes, moves, margin, meeting, discrepancies, plan, findings },
  ] = await Promise.all([
    getTranslations("pages.order"),
    getTranslations("orders.urgency"),
    getTranslations("duties"),
    getTranslations("exceptions"),
    companySeen(),
    orNotFound(orderView({ person, params: { no } })),
  ]);
  const view = orderViewOf((await searchParams).view, gates.length > 0);
  const duplicates = hasEnded(order) ? [] : await likelyDuplicates(person, order);
  const today = dayIn(company.settings.zone, new Date().toISOString());
  const prices = may(person, "readPrices", order);
  const begins = formsToBegin(order, person);
  return (
    <Page
      title={t("title", { no: order.no })}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          {order.terms.customer.name}
          {order.terms.urgency !== "normal" && <Badge tone="bad">{urgency(order.terms.urgency)}</Badge>}
        </span>
      }
      back={{ href: "/orders", label: t("back") }}
      actions={
        <>
          {may(person, "register") && (
            <ButtonLink href={`/orders/new?like=${encodeURIComponent(order.no)}`} icon="copy">
              {t("like")}
            </ButtonLink>
          )}
          {begins.length > 0 && <BeginMenu no={order.no} forms={begins} />}
          <ButtonLink href={conformancePath(order.no)} icon="audit">
            {t("conformance")}
          </ButtonLink>
          {mayHavePacket(person, order) && <PacketButton no={order.no} />}
          {may(person, "verify", order) && person.department === "audit" && <CheckOrder no={order.no} />}
        </>
      }
    >
      <StageRail stage={order.stage} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-6">
          <OrderNotices order={order} />
          <DuplicatesNotice duplicates={duplicates} />
          <NextSteps
            no={order.no}
            tasks={tasks}
            duties={duties}
            works={underWay.map((work) => ({ ...work, no: order.no }))}
            people={company.people}
            today={today}
          />
          {meeting && view === "documents" && (
            <MeetingSheet title={t("meeting")} no={order.no} meeting={meeting} person={person} people={presentPeople(company).map(colleague)} />
          )}
          {discrepancies.length > 0 && view === "documents" && <DiscrepanciesSheet discrepancies={discrepancies} />}
          <UnsentLetters order={order} person={person} />
          {moves.length > 0 && <MovingDeadlines no={order.no} moves={moves} />}
          <OrderTabs no={order.no} view={view} closure={gates.length > 0} />
          {view === "documents" && <DocumentsBoard order={order} times={times} today={today} />}
          {view === "execution" && (
            <OrderExecution
              order={order}
              plan={plan}
              deliveries={deliveries}
              findings={findings}
              budget={margin?.stated ? margin.now.direct + margin.now.indirect : undefined}
              person={person}
            />
          )}
          {view === "terms" && <OrderTerms order={order} prices={prices} margin={margin} />}
          {view === "closure" && <ClosureSheet order={order} gates={gates} person={person} />}
          {view === "history" && (
            <Sheet title={t("history")}>
              <HistoryList no={order.no} lines={(await historyView({ person, params: { no } })).lines} people={company.people} />
            </Sheet>
          )}
          {view === "history" && <LettersSheet order={order} person={person} />}
        </div>
        <aside className="space-y-6">
          <Sheet title={t("inForce")}>
            <TermsFacts terms={order.terms} prices={prices} />
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
      </div>
    </Page>
  );
}

/** As much of a person as a browser needs to name and invite him. */
function colleague({ id, name, latinName, department, head }: Person) {
  return { id, name, latinName, department, head };
}
