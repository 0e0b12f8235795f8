import { FillDocument } from "@/components/form/fill-document";
import { Voided } from "@/components/orders/document-paper";
import { DuplicatesNotice } from "@/components/orders/duplicates-notice";
import { readDraft } from "@/lib/door/draft";
import { likelyDuplicates } from "@/lib/door/likely-duplicates";
import { nextVersion } from "@/lib/order/document";
import { signsHere } from "../../../../../signs-here";
import type { DocumentSeen } from "./document-seen";

/** A document that this reader writes. */
export async function Writing({ seen: { order, document, versions, context }, form, person }: DocumentSeen) {
  const duplicates = document.form === "registration" ? await likelyDuplicates(person, order) : [];
  const last = versions.at(-1);
  return (
    <div className="space-y-6">
      {last && <Voided version={last} />}
      <DuplicatesNotice duplicates={duplicates} aside />
      <FillDocument
        no={order.no}
        documentId={document.id}
        formId={document.form}
        version={nextVersion(document)}
        context={context}
        draft={await readDraft({ person, params: { no: order.no, id: document.id } }, form)}
        {...(await signsHere(person))}
      />
    </div>
  );
}
