import { dueAfter } from "@/lib/calendar/working-days";
import { checkPeriod } from "./checks";
import { deliveriesToAccept } from "./delivery";
import { completedFacts, currentVersion, latestOf } from "./document";
import type { CheckSlotFacts, CorrectiveFacts, FindingFact } from "./facts";
import type { Ground } from "./ground";
import { open } from "./openings";
import type { OrderDocument } from "./order";
import type { Unfolding } from "./unfolding";

/** 6.3: each finding of a check leads to a corrective action request. */
export function followCheck(unfolding: Unfolding, document: OrderDocument): void {
  const slots = currentVersion(document)?.slots ?? [];
  for (const finding of slots.flatMap((slot) => (slot.facts as CheckSlotFacts | undefined)?.findings ?? [])) raise(unfolding, finding, document);
}

/** 8.2b: goods that are not acceptable. */
export function followInspection(unfolding: Unfolding, document: OrderDocument): void {
  const finding = completedFacts(document, "inspectionReport")?.finding;
  if (finding) raise(unfolding, finding, document);
}

/** 8.2c: goods that the customer, on paper, does not accept. */
export function followAcceptance(unfolding: Unfolding, document: OrderDocument): void {
  const { accepted, finding } = completedFacts(document, "acceptance") ?? {};
  if (accepted === false) notAccept(unfolding, document, finding);
}

/** 8.2c: the customer declined to accept. Production corrects what he says, by when the next regular check would be. */
export function followDeclinedAcceptance(unfolding: Unfolding, document: OrderDocument, reason: string, { clock }: Ground): void {
  const { at, terms } = unfolding.order;
  notAccept(unfolding, document, { text: reason, department: "production", deadline: dueAfter(at, checkPeriod[terms.urgency], clock).day });
}

function notAccept(unfolding: Unfolding, document: OrderDocument, finding: FindingFact | undefined): void {
  const deliveries = deliveriesToAccept(unfolding.order, document).map(({ id }) => id);
  unfolding.say({ type: "notAccepted", v: 1, documentId: document.id, deliveries });
  if (finding) raise(unfolding, finding, document);
}

/** 6.3: tracked until truly solved. Not effective: another request for the same finding. */
export function followCorrective(unfolding: Unfolding, document: OrderDocument): void {
  const version = currentVersion(document);
  if (!version) return;
  const { findingId } = version.facts as CorrectiveFacts;
  if (version.outcome === "pass") unfolding.say({ type: "findingSettled", v: 1, findingId, by: document.id });
  else openCorrective(unfolding, findingId);
}

function raise(unfolding: Unfolding, { text, department, deadline }: FindingFact, from: OrderDocument): void {
  const findingId = `F${unfolding.order.findings.length + 1}`;
  unfolding.say({ type: "findingRaised", v: 1, findingId, text, department, deadline, from: from.id });
  openCorrective(unfolding, findingId);
}

/** Sales writes the request; one against sales quality writes, since nobody signs twice and sales may be one person. */
function openCorrective(unfolding: Unfolding, findingId: string): void {
  const against = unfolding.order.findings.find((one) => one.id === findingId)?.department;
  const department = against === "sales" ? "quality" : "sales";
  const round = (latestOf(unfolding.order, "correctiveActionRequest")?.round ?? 0) + 1;
  open(unfolding, { form: "correctiveActionRequest", department, round, subject: findingId });
}
