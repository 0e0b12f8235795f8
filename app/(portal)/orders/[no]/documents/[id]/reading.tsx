import { getLocale, getTranslations } from "next-intl/server";
import { ChangeMarginSheet } from "@/components/margin/change-margin-sheet";
import { DistributionList } from "@/components/orders/distribution-list";
import { DocumentActions } from "@/components/orders/document-actions";
import { DocumentAside } from "@/components/orders/document-aside";
import { DocumentPaper } from "@/components/orders/document-paper";
import { stateOf } from "@/components/orders/document-state";
import { RoundChanges } from "@/components/orders/round-changes";
import { SendLinkAgain } from "@/components/orders/send-link-again";
import { SignSlot } from "@/components/orders/sign-slot";
import { Sheet } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { inLanguage } from "@/lib/form/words";
import { maySendLink } from "@/lib/order/customer-link";
import { mayReserve } from "@/lib/order/sign";
import { signsHere } from "../../../../../signs-here";
import type { DocumentSeen } from "./document-seen";

type Task = DocumentSeen["seen"]["tasks"][number];

/** A document as it is read: its paper, what goes with it, and beside it what one may do. */
export function Reading(props: DocumentSeen) {
  const { seen, shown } = props;
  const mine = seen.tasks.find((task) => task.mine && task.kind === "sign" && task.version === shown?.version);
  const asks = mine && shown?.slots.some((one) => one.id === mine.slotId && one.asks);
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-6">
        <Paper {...props} />
        {mine && asks && <Slot {...props} mine={mine} />}
      </div>
      <Aside {...props} mine={mine} asks={asks} />
    </div>
  );
}

async function Paper({ seen: { order, document, versions, changed, margin, context }, form, shown }: DocumentSeen) {
  const [t, orders, language] = await Promise.all([getTranslations("pages.document"), getTranslations("orders"), getLocale()]);
  return (
    <>
      {document.dropped && (
        <Notice tone="wait" title={t(stateOf(document) === "declined" ? "isDeclined" : "isDropped")}>
          {document.dropped.reason}
        </Notice>
      )}
      {shown ? (
        <DocumentPaper
          version={shown}
          people={context.people}
          number={`${order.no} · ${inLanguage(shown.form.title, language)} · ${orders("version", { version: shown.version })}`}
        />
      ) : (
        <Notice tone="wait" title={t("notYet")}>
          {t("notYetSays", { department: orders(`department.${document.department}`) })}
        </Notice>
      )}
      {changed && shown?.version === versions.at(-1)?.version && <RoundChanges changed={changed} fields={form.fields} />}
      {margin && <ChangeMarginSheet margin={margin} currency={order.terms.currency} />}
    </>
  );
}

async function Slot({ seen: { order, document, context }, shown, person, title, mine }: DocumentSeen & { mine: Task }) {
  if (!shown) return null;
  return (
    <SignSlot
      no={order.no}
      documentId={document.id}
      formId={document.form}
      version={shown.version}
      slotId={mine.slotId}
      meaning={mine.meaning}
      mayReserve={mayReserve(document)}
      contentHash={shown.contentHash}
      rendition={shown.rendition}
      context={context}
      title={title}
      {...(await signsHere(person))}
    />
  );
}

async function Aside(props: DocumentSeen & { mine: Task | undefined; asks: boolean | undefined }) {
  const { seen, form, shown, person, today, mine, asks } = props;
  const { order, document, versions, context, time, distribution } = seen;
  const [t, orders] = await Promise.all([getTranslations("pages.document"), getTranslations("orders")]);
  const actions = <DocumentActions order={order} document={document} version={shown} person={person} people={context.people} />;
  return (
    <DocumentAside no={order.no} document={document} shown={shown} readingCopy={shown?.readingCopy ?? false} time={time} today={today} clause={form.clause}>
      {distribution && (
        <Sheet title={t("distribution")}>
          <DistributionList distribution={distribution} />
        </Sheet>
      )}
      {maySendLink(order, person, document.id) && <SendLinkAgain no={order.no} documentId={document.id} mail={order.terms.customer.mail} />}
      {mine && (
        <Sheet title={t("yourTurn")}>
          <p className="mb-4 text-ink-soft">{t(asks ? "yourTurnAsks" : "yourTurnSays", { meaning: orders(`meaning.${mine.meaning}`) })}</p>
          <div className="flex flex-col gap-3">
            {!asks && <Slot {...props} mine={mine} />}
            {actions}
          </div>
        </Sheet>
      )}
      {!mine && shown && shown.version === versions.at(-1)?.version && <div className="flex flex-col gap-3 empty:hidden">{actions}</div>}
    </DocumentAside>
  );
}
