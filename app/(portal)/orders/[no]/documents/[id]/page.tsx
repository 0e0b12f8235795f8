import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentActions } from "@/components/orders/document-actions";
import { documentPath, orderPath } from "@/components/orders/paths";
import { Page } from "@/components/shell/page";
import { formNamed } from "@/forms/catalogue";
import { dayIn } from "@/lib/calendar/zone";
import { documentView } from "@/lib/door/document-view";
import { currentVersion } from "@/lib/order/document";
import { partsOfId } from "@/lib/order/document-id";
import { mayWrite } from "@/lib/order/submit";
import { companySeen } from "../../../../../company-seen";
import { orNotFound } from "../../../../../or-not-found";
import { personHere } from "../../../../../person-here";
import { documentTitle } from "./document-title";
import { Reading } from "./reading";
import { Writing } from "./writing";

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
  const [t, company, title, seen] = await Promise.all([
    getTranslations("pages.document"),
    companySeen(),
    documentTitle(id),
    orNotFound(documentView({ person, params: { no, id } }, form)),
  ]);
  const { order, document, versions, context } = seen;
  const asked = Number((await searchParams).version);
  const shown = versions.find((one) => one.version === asked) ?? versions.find((one) => one.version === currentVersion(document)?.version);
  const writes = !asked && mayWrite(order, person, document);
  const props = { seen, form, shown, person, title, today: dayIn(company.settings.zone, new Date().toISOString()) };
  return (
    <Page
      title={title}
      lead={`${t("order", { no })} · ${order.terms.customer.name}`}
      back={{ href: orderPath(no), label: t("back", { no }) }}
      actions={writes && <DocumentActions order={order} document={document} version={versions.at(-1)} person={person} people={context.people} />}
    >
      {writes ? <Writing {...props} /> : <Reading {...props} />}
    </Page>
  );
}
