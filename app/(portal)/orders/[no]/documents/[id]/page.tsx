import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FillDocument } from "@/components/form/fill-document";
import { ChangeMarginSheet } from "@/components/margin/change-margin-sheet";
import { DistributionList } from "@/components/orders/distribution-list";
import { DocumentActions } from "@/components/orders/document-actions";
import { DocumentAside } from "@/components/orders/document-aside";
import { DocumentPaper, Voided } from "@/components/orders/document-paper";
import { stateOf } from "@/components/orders/document-state";
import { DuplicatesNotice } from "@/components/orders/duplicates-notice";
import { documentPath, orderPath } from "@/components/orders/paths";
import { RoundChanges } from "@/components/orders/round-changes";
import { SendLinkAgain } from "@/components/orders/send-link-again";
import { SignSlot } from "@/components/orders/sign-slot";
import { Page, Sheet } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { formNamed } from "@/forms/catalogue";
import { dayIn } from "@/lib/calendar/zone";
import { documentView } from "@/lib/door/document-view";
import { readDraft } from "@/lib/door/draft";
import { likelyDuplicates } from "@/lib/door/likely-duplicates";
import { inLanguage } from "@/lib/form/words";
import { maySendLink } from "@/lib/order/customer-link";
import { currentVersion, nextVersion } from "@/lib/order/document";
import { partsOfId } from "@/lib/order/document-id";
import { mayReserve } from "@/lib/order/sign";
import { mayWrite } from "@/lib/order/submit";
import { credentialOf } from "@/lib/store/credentials";
import { companySeen } from "../../../../../company-seen";
import { orNotFound } from "../../../../../or-not-found";
import { personHere } from "../../../../../person-here";
import { savedStrokesOf } from "../../../../../saved-strokes";
import { documentTitle } from "./document-title";

type Props = PageProps<"/orders/[no]/documents/[id]">;

const named = async (params: Props["params"]) => {
  const { no, id } = await params;
  return { no: decodeURIComponent(no), id: decodeURIComponent(id) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { no, id } = await named(params);
  return { title: `${await documentTitle(id)} · ${no}` };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const { no, id } = await named(params);
  const person = await personHere(documentPath(no, id));
  const form = formNamed(partsOfId(id).form);
  if (!form) notFound();
  const [t, orders, language, company, credential, view] = await Promise.all([
    getTranslations("pages.document"),
    getTranslations("orders"),
    getLocale(),
    companySeen(),
    credentialOf(person.id),
    orNotFound(documentView({ person, params: { no, id } }, form)),
  ]);
  const { order, document, versions, tasks, context, time, distribution } = view;
  const asked = Number((await searchParams).version);
  const shown = versions.find((one) => one.version === asked) ?? versions.find((one) => one.version === currentVersion(document)?.version);
  const last = versions.at(-1);
  const writes = !asked && mayWrite(order, person, document);
  const mine = shown && tasks.find((task) => task.mine && task.kind === "sign" && task.version === shown.version);
  const signer = { name: person.name, department: orders(`department.${person.department}`), title: person.title };
  const saved = savedStrokesOf(credential.savedSignature);
  const title = await documentTitle(id);
  const today = dayIn(company.settings.zone, new Date().toISOString());

  const duplicates = writes && document.form === "registration" ? await likelyDuplicates(person, order) : [];
  const slot = mine && (
    <SignSlot
      no={no}
      documentId={id}
      formId={document.form}
      version={shown.version}
      slotId={mine.slotId}
      meaning={mine.meaning}
      mayReserve={mayReserve(document)}
      contentHash={shown.contentHash}
      rendition={shown.rendition}
      context={context}
      title={title}
      signer={signer}
      saved={saved}
    />
  );
  const asks = mine && shown.slots.find((one) => one.id === mine.slotId)?.asks;

  return (
    <Page
      title={title}
      lead={`${t("order", { no })} · ${order.terms.customer.name}`}
      back={{ href: orderPath(no), label: t("back", { no }) }}
      actions={writes && <DocumentActions order={order} document={document} version={last} person={person} people={context.people} />}
    >
      {writes ? (
        <div className="space-y-6">
          {last && <Voided version={last} />}
          <DuplicatesNotice duplicates={duplicates} aside />
          <FillDocument
            no={no}
            documentId={id}
            formId={document.form}
            version={nextVersion(document)}
            context={context}
            draft={await readDraft({ person, params: { no, id } }, form)}
            signer={signer}
            saved={saved}
          />
        </div>
      ) : (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0 space-y-6">
            {document.dropped && (
              <Notice tone="wait" title={t(stateOf(document) === "declined" ? "isDeclined" : "isDropped")}>
                {document.dropped.reason}
              </Notice>
            )}
            {shown ? (
              <DocumentPaper
                version={shown}
                people={context.people}
                number={`${no} · ${inLanguage(shown.form.title, language)} · ${orders("version", { version: shown.version })}`}
              />
            ) : (
              <Notice tone="wait" title={t("notYet")}>
                {t("notYetSays", { department: orders(`department.${document.department}`) })}
              </Notice>
            )}
            {view.changed && shown?.version === last?.version && <RoundChanges changed={view.changed} fields={form.fields} />}
            {view.margin && <ChangeMarginSheet margin={view.margin} currency={order.terms.currency} />}
            {asks && slot}
          </div>
          <DocumentAside no={no} document={document} shown={shown} readingCopy={shown?.readingCopy ?? false} time={time} today={today} clause={form.clause}>
            {distribution && (
              <Sheet title={t("distribution")}>
                <DistributionList distribution={distribution} />
              </Sheet>
            )}
            {maySendLink(order, person, id) && <SendLinkAgain no={no} documentId={id} mail={order.terms.customer.mail} />}
            {mine && (
              <Sheet title={t("yourTurn")}>
                <p className="mb-4 text-ink-soft">{t(asks ? "yourTurnAsks" : "yourTurnSays", { meaning: orders(`meaning.${mine.meaning}`) })}</p>
                <div className="flex flex-col gap-3">
                  {!asks && slot}
                  <DocumentActions order={order} document={document} version={shown} person={person} people={context.people} />
                </div>
              </Sheet>
            )}
            {!mine && shown && shown.version === last?.version && (
              <div className="flex flex-col gap-3 empty:hidden">
                <DocumentActions order={order} document={document} version={shown} person={person} people={context.people} />
              </div>
            )}
          </DocumentAside>
        </div>
      )}
    </Page>
  );
}
