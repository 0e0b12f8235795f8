import { join } from "node:path";
import type { Company } from "@/lib/company/company";
import { presentPeople } from "@/lib/company/people";
import { inLanguage } from "@/lib/form/words";
import type { OrderEvent, SealedFile } from "@/lib/order/events";
import { apply } from "@/lib/order/evolve";
import { lettersFor } from "@/lib/order/letters";
import type { Order } from "@/lib/order/order";
import type { By } from "@/lib/order/people";
import { fileSealed, unsealed } from "@/lib/order/seal";
import { documentNumber } from "@/lib/pdf/document-number";
import { sealDocument } from "@/lib/pdf/pool";
import { printedDocument } from "@/lib/pdf/printed-document";
import { carryOut } from "@/lib/store/carry-out";
import { companyNow } from "@/lib/store/company";
import { complain } from "@/lib/store/complaint";
import { entriesOf } from "@/lib/store/entries";
import { dataFolder } from "@/lib/store/environment";
import { dropSealed, putSealed } from "@/lib/store/files";
import { streamsToSeal } from "@/lib/store/order-reads";
import { orderOf } from "@/lib/store/read-order";
import { patience } from "./patience";

export type Sealing = { order: Order; documentId: string; version: number };

/** Makes the official PDF of a completed version: rendered and sealed. */
export type MakePdf = (sealing: Sealing, company: Company) => Promise<{ bytes: Uint8Array; file: SealedFile }>;

const bySystem: By = { kind: "system" };

/**
 * Seals every version that is completed and has no file yet. One that fails (a PDF that cannot be made) is complained of, waits longer
 * each time, and keeps no other waiting.
 */
export function sealer(make: MakePdf = makePdf): () => Promise<void> {
  const patient = patience();
  return async () => {
    for (const stream of await streamsToSeal()) {
      const order = await orderOf(stream);
      if (!order) continue;
      for (const { document, version } of unsealed(order)) {
        const name = `${stream}/${document.id}:${version.version}`;
        if (!patient.isReady(name, Date.now())) continue;
        try {
          await sealOne({ order, documentId: document.id, version: version.version }, make);
          patient.worked(name);
        } catch (error) {
          patient.failed(name, Date.now());
          complain(`sealing ${name}`, error);
        }
      }
    }
  };
}

/** Bytes first, then the entry that names them: the first such entry is the document's file, and a loser's bytes are taken away. */
export async function sealOne({ order, documentId, version }: Sealing, make: MakePdf): Promise<void> {
  const company = await companyNow();
  const { bytes, file } = await make({ order, documentId, version }, company);
  const stored = await putSealed(bytes, new Date().toISOString());
  if (stored !== file.sha256) throw new Error(`The PDF of ${documentId} is not the one that was sealed`);
  const { entry } = await carryOut({
    stream: order.stream,
    key: `seal:${documentId}:${version}`,
    request: { documentId, version },
    by: bySystem,
    decide: (before, now) => {
      if (!before) throw new Error(`The stream ${order.stream} has no order`);
      const events = fileSealed(before, { documentId, version, file });
      return { events, mails: lettersFor(before, after(before, events, now), events, bySystem, presentPeople(company)) };
    },
  });
  const taken = entry.body?.events.find((event) => event.type === "sealed");
  if (taken && taken.file.sha256 !== file.sha256) await dropSealed(file.sha256);
}

const makePdf: MakePdf = async ({ order, documentId, version }, company) => {
  const { name, address, phone, mail, zone } = company.settings;
  const entries = await entriesOf<OrderEvent>(order.stream);
  const printed = printedDocument({ order, entries, documentId, version, letterhead: { name, address, phone, mail }, zone, people: company.people });
  const { no, form, department, round, at, language } = printed;
  return sealDocument(printed, {
    keys: join(dataFolder(), "keys"),
    organisation: inLanguage(name, language),
    reason: documentNumber(no, form, department, round, version),
    at,
  });
};

function after(order: Order, events: OrderEvent[], at: string): Order {
  const occasion = { stream: order.stream, seq: order.seq + 1, at, by: bySystem };
  return events.reduce((state, event) => apply(state, event, occasion), order);
}
