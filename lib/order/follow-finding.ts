import { dueAfter, dueOn } from "@/lib/calendar/working-days";
import { checkPeriod } from "./checks";
import { deliveriesToAccept } from "./delivery";
import { completedFacts, currentVersion } from "./document";
import type { CheckSlotFacts, CorrectiveFacts, FindingFact } from "./facts";
import type { Ground } from "./ground";
import { nextRound, open } from "./openings";
import type { OrderDocument } from "./order";
import type { Unfolding } from "./unfolding";

/** 6.3: each finding of a check leads to a corrective action request. */
export function followCheck(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const slots = currentVersion(document)?.slots ?? [];
  for (const finding of slots.flatMap((slot) => (slot.facts as CheckSlotFacts | undefined)?.findings ?? [])) raise(unfolding, finding, document, ground);
}

/** 8.2b: goods that are not acceptable. */
export function followInspection(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const finding = completedFacts(document, "inspectionReport")?.finding;
  if (finding) raise(unfolding, finding, document, ground);
}

/** 8.2c: goods that the customer, on paper, does not accept. */
export function followAcceptance(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const { accepted, finding } = completedFacts(document, "acceptance") ?? {};
  if (accepted === false) notAccept(unfolding, document, finding, ground);
}

/** 8.2c: the customer declined to accept. Production corrects what he says, by when the next regular check would be. */
export function followDeclinedAcceptance(unfolding: Unfolding, document: OrderDocument, reason: string, ground: Ground): void {
  const { at, terms } = unfolding.order;
  const { day } = dueAfter(at, checkPeriod[terms.urgency], ground.clock);
  notAccept(unfolding, document, { text: reason, department: "production", deadline: day }, ground);
}

function notAccept(unfolding: Unfolding, document: OrderDocument, finding: FindingFact | undefined, ground: Ground): void {
  const deliveries = deliveriesToAccept(unfolding.order, document).map(({ id }) => id);
  unfolding.say({ type: "notAccepted", v: 1, documentId: document.id, deliveries });
  if (finding) raise(unfolding, finding, document, ground);
}

/** 6.3: tracked until truly solved. Not effective: another request for the same finding. */
export function followCorrective(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const version = currentVersion(document);
  if (!version) return;
  const { findingId } = version.facts as CorrectiveFacts;
  if (version.outcome === "pass") unfolding.say({ type: "findingSettled", v: 1, findingId, by: document.id });
  else openCorrective(unfolding, findingId, ground);
}

function raise(unfolding: Unfolding, { text, department, deadline }: FindingFact, from: OrderDocument, ground: Ground): void {
  const findingId = `F${unfolding.order.findings.length + 1}`;
  unfolding.say({ type: "findingRaised", v: 1, findingId, text, department, deadline, from: from.id });
  openCorrective(unfolding, findingId, ground);
}

/**
 * Sales writes the request; one against sales quality writes, since nobody signs twice and sales may be one person.
 * Due on the finding's deadline, also when it is demanded again: it is late until the finding is truly solved.
 */
function openCorrective(unfolding: Unfolding, findingId: string, { clock }: Ground): void {
  const finding = unfolding.order.findings.find((one) => one.id === findingId);
  const department = finding?.department === "sales" ? "quality" : "sales";
  const round = nextRound(unfolding.order, "correctiveActionRequest");
  const due = finding && dueOn(finding.deadline, clock);
  open(unfolding, { form: "correctiveActionRequest", department, round, subject: findingId, ...(due && { due }) });
}
