import { documentNamed } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import type { Order, OrderDocument, SlotState, Version } from "@/lib/order/order";
import type { Actor } from "@/lib/order/people";
import type { SlotFor } from "@/lib/order/slot";
import { type Commands, commands } from "./commands";

/** A version of lib/order with one rule gone: commands that see, or say, something else than they should. */
export type Mutant = Partial<Commands>;

const everywhere = (order: Order, change: (version: Version, document: OrderDocument) => Version): Order => ({
  ...order,
  documents: order.documents.map((one) => ({ ...one, versions: one.versions.map((version) => change(version, one)) })),
});

const withSlots = (order: Order, change: (slot: SlotState) => SlotState): Order =>
  everywhere(order, (version) => ({ ...version, slots: version.slots.map(change) }));

const manager = (by: Actor): Actor => ({ ...by, department: "management" });
const without = (events: OrderEvent[], type: OrderEvent["type"]): OrderEvent[] => events.filter((event) => event.type !== type);
const formOf = (order: Order, id: string) => order.documents.find((one) => one.id === id)?.form;

/** Each as the rule it drops. */
export const mutants: Record<string, Mutant> = {
  "one person fills two slots": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        withSlots(order, (slot) => (slot.by && "id" in slot.by ? { ...slot, by: { ...slot.by, id: "nobody" } } : slot)),
        by,
        ground,
        signing,
      ),
  },
  "anybody fills a slot": {
    sign(order, by, ground, signing) {
      const wanted: SlotFor = "customer" in by ? { customer: true } : { person: by.id };
      const open = withSlots(order, (slot) => (slot.id === signing.slotId ? { ...slot, for: wanted } : slot));
      return commands.sign(open, by, ground, signing);
    },
  },
  "signatures come in any order": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        withSlots(order, (slot) => ({ ...slot, after: [] })),
        by,
        ground,
        signing,
      ),
  },
  "content changed since it was shown is signed": {
    sign: (order, by, ground, signing) => {
      const version = documentNamed(order, signing.documentId).versions.at(-1);
      return commands.sign(order, by, ground, { ...signing, seen: { ...signing.seen, content: version?.contentHash ?? "" } });
    },
  },
  "the customer is skipped": {
    submit: (order, by, ground, submission) =>
      commands.submit(order, by, ground, { ...submission, slots: submission.slots.filter(({ id }) => id !== "customer") }),
  },
  "a failed report needs no reason to be overruled": {
    submit: (order, by, ground, submission) =>
      commands.submit(
        order,
        by,
        ground,
        submission.form.id === "minutes" ? ({ ...submission, facts: { ...submission.facts, reason: "x" } } as never) : submission,
      ),
  },
  "discrepancies go unanswered": {
    submit(order, by, ground, submission) {
      const agreed = formOf(order, submission.documentId) === "minutes" ? everywhere(order, marginOnTarget) : order;
      return commands.submit(agreed, by, ground, submission);
    },
  },
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
  "two changes are open at once": {
    begin: (order, by, ground, { form }) =>
      commands.begin(
        form === "changeRequest" ? { ...order, documents: order.documents.filter((one) => one.form !== form || one.dropped) } : order,
        by,
        ground,
        { form },
      ),
  },
  "a failed section passes a change": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        order,
        by,
        ground,
        formOf(order, signing.documentId) === "changeReview" && signing.facts ? { ...signing, facts: { outcome: "pass" } } : signing,
      ),
  },
  "a corrective action counts as effective unverified": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        order,
        by,
        ground,
        formOf(order, signing.documentId) === "correctiveActionRequest" && signing.facts ? { ...signing, facts: { effective: true } } : signing,
      ),
  },
  "nothing is inspected": { submit: (order, by, ground, submission) => withoutInspection(commands.submit(order, by, ground, submission)) },
  "the meeting is called before the last report": {
    submit: (order, by, ground, submission) => commands.submit({ ...order, reviewing: order.reviewing.slice(0, -1) }, by, ground, submission),
  },
  "a void version is signed": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        everywhere(order, (version) => (version.state === "void" ? { ...version, state: "signing" } : version)),
        by,
        ground,
        signing,
      ),
  },
  "overlapping pauses count twice": {
    answer: (order, by, ground, answering) =>
      commands.answer(
        { ...order, questions: order.questions.map((one) => (one.id === answering.questionId ? one : { ...one, pauses: [] })) },
        by,
        ground,
        answering,
      ),
  },
  "a pause moves nothing": {
    answer: (order, by, ground, answering) =>
      commands.answer(order, by, ground, answering).map((event) => (event.type === "questionAnswered" ? { ...event, moved: [] } : event)),
  },
  "late counts as on time": {
    submit: (order, by, ground, submission) =>
      commands
        .submit(order, by, ground, submission)
        .map((event) => (event.type === "completed" && event.onTime === false ? { ...event, onTime: true } : event)),
  },
  "a failed report obliges nobody": { submit: (order, by, ground, submission) => without(commands.submit(order, by, ground, submission), "followUpOpened") },
  "anybody writes the tracking log": {
    track: (order, by, tracking) => commands.track(order, { ...by, department: "production" }, { ...tracking, milestoneId: undefined }),
  },
  "anybody records that the customer confirms": {
    recordConfirmation: (order, by, recorded) => commands.recordConfirmation(order, { ...by, department: "sales" }, recorded),
  },
  "the customer confirms what he was not shown": {
    confirmNotice(order, confirmed) {
      const version = documentNamed(order, confirmed.documentId).versions.at(-1);
      return commands.confirmNotice(order, { ...confirmed, seen: { content: version?.contentHash ?? "", rendition: version?.renditionHash ?? "" } });
    },
  },
  "anybody scopes a review": { scopeReview: (order, by, ground, scoping) => commands.scopeReview(order, { ...by, department: "sales" }, ground, scoping) },
  "a striking chair strikes himself": {
    strike: (order, by, ground, striking) =>
      commands.strike(
        withSlots(order, (slot) => (slot.id === striking.slotId ? { ...slot, for: { person: "somebody else" } } : slot)),
        by,
        ground,
        striking,
      ),
  },
};

function marginOnTarget(version: Version): Version {
  return version.form.id === "financeReport" ? ({ ...version, facts: { ...version.facts, margin: 99 } } as Version) : version;
}

function withoutInspection(events: OrderEvent[]): OrderEvent[] {
  return events.filter((event) => !(event.type === "documentOpened" && event.form === "inspectionReport"));
}
