import type { OrderEvent } from "@/lib/order/events";
import type { Version } from "@/lib/order/order";
import type { Actor } from "@/lib/order/people";
import { everywhere, formOf, withSlots } from "./altered";
import { commands, type Mutant } from "./commands";

const manager = (by: Actor): Actor => ({ ...by, department: "management" });

function withoutInspection(events: OrderEvent[]): OrderEvent[] {
  return events.filter((event) => !(event.type === "documentOpened" && event.form === "inspectionReport"));
}

/** Execution, delivery, and the conditions for closing. */
export const mutantsOfClosing: Record<string, Mutant> = {
  "summaries are no gate": {
    submit: (order, by, ground, submission) =>
      commands.submit(formOf(order, submission.documentId) === "closureRequest" ? { ...order, concerned: [] } : order, by, ground, submission),
    sign: (order, by, ground, signing) => commands.sign({ ...order, concerned: signing.slotId === "management" ? [] : order.concerned }, by, ground, signing),
    fileSealed: (order, sealed) => commands.fileSealed({ ...order, concerned: [] }, sealed),
  },
  "open findings are no gate": {
    fileSealed: (order, sealed) => commands.fileSealed({ ...order, findings: [] }, sealed),
    submit: (order, by, ground, submission) =>
      commands.submit(
        formOf(order, submission.documentId) === "closureRequest" || formOf(order, submission.documentId) === "inspectionReport"
          ? { ...order, findings: [] }
          : order,
        by,
        ground,
        submission,
      ),
  },
  "more is delivered than was ordered": {
    submit(order, by, ground, submission) {
      const lines = order.terms.lines.map((line) => ({ ...line, quantity: line.quantity * 2 }));
      return commands.submit(submission.form.id === "deliveryReport" ? { ...order, terms: { ...order.terms, lines } } : order, by, ground, submission);
    },
  },
  "goods are delivered while execution is held": {
    submit: (order, by, ground, submission) =>
      commands.submit(
        submission.form.id === "deliveryReport"
          ? everywhere(order, (version) =>
              version.form.id === "changeReview" ? ({ ...version, facts: { ...version.facts, hold: false } } as Version) : version,
            )
          : order,
        by,
        ground,
        submission,
      ),
  },
  "delivery, inspection and acceptance are waived": {
    waive: (order, by, ground, waiving) =>
      ["delivered", "inspected", "accepted"].includes(waiving.gate) && by.department === "management" && order.stage === "execution"
        ? [{ type: "waived", v: 1, ...waiving }]
        : commands.waive(order, by, ground, waiving),
  },
  "anybody waives": { waive: (order, by, ground, waiving) => commands.waive(order, manager(by), ground, waiving) },
  "anybody reopens": { reopen: (order, by, ground, reopening) => commands.reopen(order, manager(by), ground, reopening) },
  "a closed order takes commands": {
    track: (order, by, tracking) => commands.track(order.stage === "closed" ? { ...order, stage: "execution" } : order, by, tracking),
    begin: (order, by, ground, beginning) => commands.begin(order.stage === "closed" ? { ...order, stage: "execution" } : order, by, ground, beginning),
  },
  "sales cancels an order that is executed": { cancel: (order, by, cancelling) => commands.cancel({ ...order, begunAt: undefined }, by, cancelling) },
  "the general manager approves when he likes": {
    sign(order, by, ground, signing) {
      const settled = withSlots(order, (slot) => (slot.state === "open" && slot.id !== "management" ? { ...slot, state: "signed" } : slot));
      return commands.sign(signing.slotId === "management" ? settled : order, by, ground, signing);
    },
  },
  "an open change is no gate": {
    submit(order, by, ground, submission) {
      const unchanged = { ...order, documents: order.documents.filter(({ form }) => form !== "changeRequest") };
      return commands.submit(submission.form.id === "closureRequest" ? unchanged : order, by, ground, submission);
    },
  },
  "documents that are not sealed are no gate": {
    fileSealed(order, sealed) {
      const others = everywhere(order, (version, { id }) =>
        version.state === "completed" && id !== sealed.documentId ? { ...version, state: "sealed" } : version,
      );
      return commands.fileSealed(others, sealed);
    },
    submit(order, by, ground, submission) {
      const filed = everywhere(order, (version) => (version.state === "completed" ? { ...version, state: "sealed" } : version));
      return commands.submit(submission.form.id === "closureRequest" ? filed : order, by, ground, submission);
    },
  },
  "rejected goods count as delivered": {
    begin(order, by, ground, beginning) {
      const accepted = everywhere(order, (version) =>
        version.form.id === "inspectionReport" ? ({ ...version, facts: { ...version.facts, acceptable: true } } as Version) : version,
      );
      return commands.begin({ ...accepted, unaccepted: [] }, by, ground, beginning);
    },
  },
  "nothing is inspected": { submit: (order, by, ground, submission) => withoutInspection(commands.submit(order, by, ground, submission)) },
  "a corrective action counts as effective unverified": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        order,
        by,
        ground,
        formOf(order, signing.documentId) === "correctiveActionRequest" && signing.facts ? { ...signing, facts: { effective: true } } : signing,
      ),
  },
  "anybody writes the tracking log": {
    track: (order, by, tracking) => commands.track(order, { ...by, department: "production" }, { ...tracking, milestoneId: undefined }),
  },
};
