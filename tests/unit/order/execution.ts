import { begin } from "@/lib/order/begin";
import type { SlotSpec } from "@/lib/order/slot";
import type { Terms } from "@/lib/order/terms";
import { cast, groundAt } from "../../cast";
import { attendee, author, customer, type Story, terms } from "./story";

/** Production delivers so much of the two lines, quality inspects it (8.2a, b). */
export function delivers(story: Story, round: number, quantities: [number, number], acceptable = true): Story {
  story.does(cast.production, begin(story.order, cast.production, groundAt(story.now), { form: "deliveryReport" }));
  const delivered = quantities.map((quantity, index) => ({ line: index + 1, quantity }));
  story.submits<"deliveryReport">(cast.production, `deliveryReport.production.${round}`, { delivered });
  const finding = { text: "scratched", department: "production", deadline: "2026-12-01" } as const;
  return story.submits<"inspectionReport">(cast.quality, `inspectionReport.quality.${round}`, acceptable ? { acceptable } : { acceptable, finding });
}

/** The first open finding is corrected by production and verified by quality (6.3). */
export function corrects(story: Story, round: number, effective: boolean): Story {
  const id = `correctiveActionRequest.sales.${round}`;
  const finding = story.order.findings.find((one) => !one.settledAt);
  const slots: SlotSpec[] = [
    author(cast.sales),
    { id: "responsible", meaning: "corrected", for: { departments: ["production"] }, asks: true },
    { id: "verifier", meaning: "verified", for: { departments: ["quality", "sales"] }, after: ["responsible"], asks: true },
  ];
  const facts = { findingId: finding?.id ?? "", department: "production", deadline: "2026-12-01" } as const;
  story.submits<"correctiveActionRequest">(cast.sales, id, facts, slots);
  story.signs(cast.production, id, "responsible", {});
  return story.signs(cast.quality, id, "verifier", { effective });
}

/** The customer accepts by the link (8.2c). */
export function accepts(story: Story): Story {
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "confirmed", for: { customer: true } }];
  story.submits<"acceptance">(cast.sales, "acceptance.sales.1", { accepted: true, by: "link" }, slots);
  return story.signs(customer, "acceptance.sales.1", "customer");
}

export function summarises(story: Story): Story {
  for (const department of story.order.concerned) story.submits<"executionSummary">(cast[department], `executionSummary.${department}.1`, { department });
  return story;
}

/** Sales asks to close; the countersignatures are open (8.2d). */
export function asksToClose(story: Story, round = 1): Story {
  const countersigning = (["purchasing", "finance", "technical"] as const).map(
    (one): SlotSpec => ({ id: one, meaning: "confirmed", for: { departments: [one] }, asks: true }),
  );
  const approval: SlotSpec = { id: "management", meaning: "approved", for: { departments: ["management"] }, after: ["purchasing", "finance", "technical"] };
  return story.submits<"closureRequest">(cast.sales, `closureRequest.sales.${round}`, {}, [author(cast.sales), ...countersigning, approval]);
}

/** From the beginning to the general manager's approval. */
export function closes(story: Story): Story {
  asksToClose(summarises(accepts(delivers(story.untilExecution(), 1, [12, 5]))).seals());
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  return story.signs(cast.generalManager, "closureRequest.sales.1", "management");
}

/** Sales hands in a change, of the delivery date if nothing else is said (7.1); the customer has yet to sign it. */
export function requestsChange(story: Story, proposed: Terms = { ...terms, deliveryDate: "2027-01-15" }): Story {
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" }));
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } }];
  return story.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { proposed }, slots);
}

/** Production and finance write their sections of the change review (7.2). */
export function reviewsChange(story: Story, outcomes: ["pass" | "fail", "pass" | "fail"]): Story {
  const slots = (["production", "finance"] as const).map((one): SlotSpec => ({ id: one, meaning: "reviewed", for: { departments: [one] }, asks: true }));
  const facts = { concerned: ["production", "finance"] as ("production" | "finance")[], hold: true, reason: "nothing else is touched" };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", facts, [author(cast.sales), ...slots]);
  story.signs(cast.production, "changeReview.sales.1", "production", { outcome: outcomes[0] });
  return story.signs(cast.finance, "changeReview.sales.1", "finance", { outcome: outcomes[1] });
}

/** The meeting over a change of which a section failed (7.2). */
export function meetsOverChange(story: Story, decision: "passed" | "again" | "refused", reason = ""): Story {
  const id = story.order.documents.findLast((one) => one.form === "minutes")?.id ?? "";
  const facts = { decision, again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason };
  return story.submits<"minutes">(cast.sales, id, facts, [author(cast.sales), attendee(cast.finance)]).signs(cast.finance, id, `attendee:${cast.finance.id}`);
}
