import type { OrderEvent } from "./events";
import type { Occasion } from "./evolve";
import type { DocumentEvent } from "./evolve-document";
import type { Change, Order } from "./order";
import { reviewingDepartments } from "./people";

type LifeEvent = Exclude<OrderEvent, DocumentEvent>;

/** Changes `order` in place: it belongs to the caller. */
export function applyLifeEvent(order: Order, event: LifeEvent, occasion: Occasion): void {
  switch (event.type) {
    case "registered":
      return;
    case "corrected":
      order.terms = event.terms;
      return;
    case "handedOn":
      Object.assign(order, { stage: "review", round: 1, reviewing: [...reviewingDepartments] });
      return;
    case "sentBack":
      return;
    case "meetingCalled":
      order.stage = "meeting";
      return;
    case "reviewPassed":
      Object.assign(order, { stage: "result", milestones: event.milestones });
      return;
    case "reviewedAgain":
      Object.assign(order, { stage: "review", round: event.round, reviewing: event.departments });
      return;
    case "reviewFailed":
      Object.assign(order, { stage: "result", refusedReason: event.reason });
      return;
    case "executionBegan":
      Object.assign(order, { stage: "execution", concerned: event.concerned });
      return;
    case "logged":
      order.log.push(logLine(event, occasion));
      return;
    case "findingRaised": {
      const { findingId: id, text, department, deadline, from } = event;
      order.findings.push({ id, text, department, deadline, from, raisedAt: occasion.at });
      return;
    }
    case "findingSettled": {
      const finding = order.findings.find((one) => one.id === event.findingId);
      if (finding) finding.settledAt = occasion.at;
      return;
    }
    case "changeAgreed":
    case "termsChanged":
    case "changeRefused":
      applyChange(order, event, occasion);
      return;
    case "refused":
      Object.assign(order, { stage: "refused", refusedReason: event.reason });
      return;
    case "closed":
      Object.assign(order, { stage: "closed", closedAt: occasion.at });
      return;
  }
}

function logLine(event: Extract<LifeEvent, { type: "logged" }>, { at, by }: Occasion) {
  if (by.kind !== "person") throw new Error("a tracking log line is written by a person");
  const { department, milestoneId, done, completion, text, handling, files } = event;
  return { at, by: by.person, department, milestoneId, done, completion, text, handling, files };
}

function applyChange(order: Order, event: Extract<LifeEvent, { type: "changeAgreed" | "termsChanged" | "changeRefused" }>, { at }: Occasion): void {
  if (event.type === "changeAgreed") {
    order.changes.push({ round: event.round, state: "agreed" });
    return;
  }
  const change: Change | undefined = order.changes.find((one) => one.round === event.round);
  if (change) change.state = event.type === "termsChanged" ? "passed" : "refused";
  if (event.type === "termsChanged") {
    order.formerTerms.push({ terms: order.terms, until: at });
    order.terms = event.terms;
  }
}
