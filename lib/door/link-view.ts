import type { LinkMatter } from "@/lib/auth/link-session";
import type { Rendition } from "@/lib/form/rendition";
import type { OrderEvent, Signed, Submitted } from "@/lib/order/events";
import type { ChangeFacts } from "@/lib/order/facts";
import type { Terms } from "@/lib/order/terms";
import { companyNow } from "@/lib/store/company";
import { entriesOf } from "@/lib/store/entries";
import { signingWords } from "@/lib/words/signing";
import { contactOf } from "./link-here";
import { linkStateOf } from "./link-state";

/** Everything that the customer's page shows: what is to be signed or confirmed, in every language, the sentence of consent, whom to call, and how it ended. */
export async function linkView(matter: LinkMatter) {
  const { order, document, version, slot } = matter;
  const state = linkStateOf(matter);
  const [{ settings }, contact, shown] = await Promise.all([companyNow(), contactOf(matter), state === "void" ? null : shownIn(matter)]);
  return {
    state,
    no: order.no,
    company: settings.name,
    zone: settings.zone,
    customer: { name: order.terms.customer.name, contact: order.terms.customer.contact, language: order.terms.customer.language },
    contact,
    document: { id: document.id, form: document.form, round: document.round, title: version.form.title, version: version.version },
    slot: slot && { id: slot.id, meaning: slot.meaning },
    answeredAt: slot?.at ?? version.answer?.at ?? null,
    difference: version.answer?.how === "disputed" ? version.answer.text : null,
    consent: signingWords.consent,
    content: version.contentHash,
    change: state === "void" || endsIn(matter) ? null : changeIn(matter),
    ends: state === "void" ? null : endsIn(matter),
    rendition: shown?.rendition ?? null,
    signatures: shown?.signatures ?? [],
    declined: version.voided?.how === "declined" ? { reason: version.voided.reason, proposal: version.voided.proposal ?? "", at: version.voided.at } : null,
    sealed: version.state === "sealed",
  };
}

/** What a change request asks for (7.1): the terms as they were when it was written, and as they would be. */
function changeIn({ order, version }: LinkMatter): { before: Terms; after: Terms } | null {
  if (version.form.id !== "changeRequest") return null;
  const former = order.formerTerms.find(({ until }) => until > version.submittedAt);
  return { before: former?.terms ?? order.terms, after: (version.facts as ChangeFacts).proposed };
}

/** Why the order would end, where that is the change asked for. */
function endsIn({ version }: LinkMatter): string | null {
  return version.form.id === "changeRequest" ? ((version.facts as ChangeFacts).cancels ?? null) : null;
}

/** The rendition and the signatures so far, without the signatories' circumstances. */
async function shownIn({
  order,
  document,
  version,
}: LinkMatter): Promise<{ rendition: Rendition; signatures: Pick<Signed, "slotId" | "meaning" | "signer" | "mark" | "remark">[] }> {
  const events = (await entriesOf<OrderEvent>(order.stream)).flatMap((entry) => entry.body?.events ?? []);
  const isHere = (event: Submitted | Signed) => event.documentId === document.id && event.version === version.version;
  const submitted = events.find((event): event is Submitted => event.type === "submitted" && isHere(event));
  if (!submitted) throw new Error(`${document.id} version ${version.version} of order ${order.no} has no submission`);
  const signed = events.filter((event): event is Signed => event.type === "signed" && isHere(event));
  return { rendition: submitted.rendition, signatures: signed.map(({ slotId, meaning, signer, mark, remark }) => ({ slotId, meaning, signer, mark, remark })) };
}
