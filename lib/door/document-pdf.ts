import { dayIn } from "@/lib/calendar/zone";
import { inLanguage } from "@/lib/form/words";
import { mayHoldSealed } from "@/lib/order/access";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { timeLeft } from "@/lib/order/time-left";
import { renderDocument } from "@/lib/pdf/pool";
import type { PrintRequest } from "@/lib/pdf/print-request";
import { printedDocument } from "@/lib/pdf/printed-document";
import { companyNow } from "@/lib/store/company";
import { entriesOf } from "@/lib/store/entries";
import { sealedFile } from "@/lib/store/files";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";
import { orderFor } from "./order-for";

type Query = { version?: number };

/** The PDF of a document's version: the sealed file where there is one and this person may hold it, else a copy that says on each page what it is. */
export async function documentPdf({ person, params, query }: Pick<PersonAsking<undefined, Query>, "person" | "params" | "query">): Promise<Response> {
  const order = await orderFor(person, params.no);
  const document = documentNamed(order, params.id ?? "");
  if (document.versions.length === 0) throw new Refusal("notSubmittedYet");
  const version = query.version ? document.versions.find((one) => one.version === query.version) : document.versions.at(-1);
  if (!version) throw new Refusal("noSuchVersion", { version: query.version ?? 1 });
  const name = `${order.no} ${inLanguage(version.form.title, order.documentLanguage)} v${version.version}.pdf`;
  if (version.file && mayHoldSealed(person, order, version)) {
    const bytes = await sealedFile(version.file.sha256);
    if (!bytes) throw new Error(`the sealed file of ${document.id} version ${version.version}, order ${order.no}, is not stored`);
    return pdf(bytes, name);
  }
  const withoutPrices = !mayHoldSealed(person, order, version);
  return pdf(await copyOf(order, { documentId: document.id, version: version.version, withoutPrices }), name);
}

/** A copy for reading, made for this once: not the sealed file, and it says so. */
export async function copyOf(
  order: Order,
  { documentId, version, withoutPrices }: Pick<PrintRequest, "documentId" | "version" | "withoutPrices">,
): Promise<Uint8Array> {
  const company = await companyNow();
  const { settings, people } = company;
  const now = new Date().toISOString();
  const time = { left: timeLeft(order, documentId, groundOf(company, now).clock, now), today: dayIn(settings.zone, now) };
  const entries = await entriesOf<OrderEvent>(order.stream);
  const printed = printedDocument({ order, entries, documentId, version, letterhead: settings, zone: settings.zone, people, time, withoutPrices });
  return renderDocument(printed.standing === "final" ? { ...printed, standing: "reading" } : printed);
}

export function pdf(bytes: Uint8Array, name: string): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
