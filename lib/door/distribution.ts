import { memberOf } from "@/lib/company/people";
import type { Entry } from "@/lib/ledger/entry";
import { currentVersion } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { companyNow } from "@/lib/store/company";
import { openingsOf, writeSideLine } from "@/lib/store/side-log";

/** Somebody whom sealed minutes were sent to (4.3), and when he first opened them in the portal. */
export type Distributed = { id: string; name: string; latinName: string; openedAt: string | null };

/** The distribution list of sealed minutes: whom the entry that sealed them sent a copy. Opening them here is noted, once a person. Null for other documents. */
export async function distributionOf(person: Person, order: Order, document: OrderDocument, entries: Entry<OrderEvent>[]): Promise<Distributed[] | null> {
  const version = currentVersion(document);
  if (document.form !== "minutes" || version?.state !== "sealed") return null;
  const readers = readersIn(entries, document.id, version.version);
  const about = `${order.no}/${document.id}`;
  const opened = await openingsOf(about);
  if (readers.includes(person.id) && !opened.has(person.id)) {
    const at = new Date().toISOString();
    await writeSideLine({ at, kind: "opened", person: person.id, about, address: "", agent: "" });
    opened.set(person.id, at);
  }
  const company = await companyNow();
  return readers.map((id) => {
    const { name, latinName } = memberOf(company, id) ?? { name: id, latinName: id };
    return { id, name, latinName, openedAt: opened.get(id) ?? null };
  });
}

function readersIn(entries: Entry<OrderEvent>[], documentId: string, version: number): string[] {
  const sealing = entries.find(({ body }) =>
    body?.events.some((event) => event.type === "sealed" && event.documentId === documentId && event.version === version),
  );
  return (sealing?.body?.mails ?? []).flatMap(({ to, letter }) => (letter === "sealedCopy" && "person" in to ? [to.person] : []));
}
