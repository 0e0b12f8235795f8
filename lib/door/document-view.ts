import type { Rendition } from "@/lib/form/rendition";
import { withoutCommercial } from "@/lib/form/without-commercial";
import type { Entry } from "@/lib/ledger/entry";
import { may } from "@/lib/order/access";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent, Signed, Submitted } from "@/lib/order/events";
import type { PolicyForm } from "@/lib/order/form-context";
import { changeMargin } from "@/lib/order/margin-of-order";
import type { Order, OrderDocument, Version } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { mayDo, tasksOf } from "@/lib/order/tasks";
import { timeLeft } from "@/lib/order/time-left";
import { asReadBy } from "@/lib/order/without-prices";
import { companyNow } from "@/lib/store/company";
import { entriesOf } from "@/lib/store/entries";
import type { PersonAsking } from "./asking";
import { distributionOf } from "./distribution";
import { formContextOf } from "./form-context";
import { groundOf } from "./ground";
import { orderFor } from "./order-for";
import { roundChanges } from "./round-changes";

/** A version with what was shown and signed: its rendition and signatures with their marks. */
export type ShownVersion = Version & { rendition: Rendition; signatures: Signed[]; readingCopy: boolean };

/** A document as this person may read it: every version with rendition and signatures, the open tasks on it, what a form of it needs to be filled, of a later round what has changed since the one before, and of a change the margin before and after. */
export async function documentView({ person, params }: Pick<PersonAsking, "person" | "params">, form: PolicyForm) {
  const order = await orderFor(person, params.no);
  const document = documentNamed(order, params.id ?? "");
  const readable = asReadBy(person, order);
  const shown = readable.documents.find((one) => one.id === document.id) ?? document;
  const company = await companyNow();
  const now = new Date().toISOString();
  const context = formContextOf(company, person, { order, document: shown, department: person.department }, now);
  const tasks = tasksOf(order).filter((task) => task.documentId === document.id);
  const entries = document.versions.length > 0 ? await entriesOf<OrderEvent>(order.stream) : [];
  return {
    order: readable,
    document: shown,
    form: { id: form.id, version: form.version, clause: form.clause, title: form.title },
    versions: versionsOf(order, shown, person, entries),
    changed: await roundChanges(order, document, { person, form, context }),
    distribution: await distributionOf(person, order, document, entries),
    tasks: tasks.map((task) => ({ ...task, mine: mayDo(task, person) })),
    margin: (may(person, "readPrices", order) && changeMargin(order, requestAbout(order, document), company.settings.marginTarget)) || null,
    time: timeLeft(order, document.id, groundOf(company, now).clock, now),
    context,
  };
}

/** The change request that a document is, or reviews. */
function requestAbout(order: Order, { id, subject }: OrderDocument): OrderDocument | undefined {
  return order.documents.find((one) => one.form === "changeRequest" && (one.id === id || one.id === subject));
}

function versionsOf(order: Order, document: OrderDocument, person: Person, entries: Entry<OrderEvent>[]): ShownVersion[] {
  const events = entries.flatMap((entry) => entry.body?.events ?? []);
  const prices = may(person, "readPrices", order);
  return document.versions.map((version) => {
    const ofVersion = <E extends OrderEvent>(event: OrderEvent): event is E =>
      "documentId" in event && event.documentId === document.id && "version" in event && event.version === version.version;
    const submitted = events.find((event): event is Submitted => event.type === "submitted" && ofVersion(event));
    if (!submitted) throw new Error(`${document.id} version ${version.version} of order ${order.no} has no submission`);
    const signatures = events.filter((event): event is Signed => event.type === "signed" && ofVersion(event));
    const readingCopy = version.commercial && !prices;
    return {
      ...version,
      rendition: readingCopy ? withoutCommercial(submitted.rendition) : submitted.rendition,
      signatures: signatures.map((one) => shownSignature(one, readingCopy)),
      readingCopy,
    };
  });
}

/** Address and agent are for auditors and the ledger; a colleague need not see them. */
function shownSignature(signed: Signed, readingCopy: boolean): Signed {
  const { answers: _answers, rendition, files: _files, ...rest } = signed;
  const circumstances = { ...signed.circumstances, address: "", agent: "" };
  return {
    ...rest,
    circumstances,
    ...(readingCopy && { remark: "", seen: { content: "", rendition: "", consent: signed.seen.consent } }),
    ...(rendition && { rendition: readingCopy ? withoutCommercial(rendition) : rendition }),
  };
}
