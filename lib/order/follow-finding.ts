import { completedFacts, currentVersion, latestOf } from "./document";
import type { CheckSlotFacts, CorrectiveFacts, FindingFact } from "./facts";
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

/** 8.2c: goods that the customer does not accept. */
export function followAcceptance(unfolding: Unfolding, document: OrderDocument): void {
  const finding = completedFacts(document, "acceptance")?.finding;
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

function openCorrective(unfolding: Unfolding, findingId: string): void {
  const round = (latestOf(unfolding.order, "correctiveActionRequest")?.round ?? 0) + 1;
  open(unfolding, { form: "correctiveActionRequest", department: "sales", round, subject: findingId });
}
