import type { FormId } from "@/lib/order/facts";
import type { Actor, Department } from "@/lib/order/people";
import { everywhere, formOf } from "./altered";
import { commands, type Mutant } from "./commands";

const of = (by: Actor, department: Department | undefined): Actor => ({ ...by, department: department ?? by.department });
const begunBy: Partial<Record<FormId, Department>> = { executionCheck: "sales", changeRequest: "sales", deliveryReport: "production" };

/** Who writes and logs what, and what waits for what. */
export const mutantsOfWriting: Record<string, Mutant> = {
  "anybody writes any document": {
    submit: (order, by, ground, submission) =>
      commands.submit(order, of(by, order.documents.find(({ id }) => id === submission.documentId)?.department), ground, submission),
  },
  "anybody begins a form": { begin: (order, by, ground, beginning) => commands.begin(order, of(by, begunBy[beginning.form]), ground, beginning) },
  "a registration that failed is handed on": {
    submit: (order, by, ground, submission) =>
      commands.submit(
        order,
        by,
        ground,
        submission.form.id === "registration" ? ({ ...submission, facts: { ...submission.facts, outcome: "pass" } } as never) : submission,
      ),
  },
  "the execution waits for no review": {
    begin: (order, by, ground, beginning) =>
      commands.begin(["review", "meeting", "result"].includes(order.stage) ? { ...order, stage: "execution" } : order, by, ground, beginning),
  },
  "the notice says what it likes": {
    submit(order, by, ground, submission) {
      if (submission.form.id !== "resultNotice") return commands.submit(order, by, ground, submission);
      const decision = "outcome" in submission.facts && submission.facts.outcome === "pass" ? "passed" : "refused";
      const agreeing = everywhere(order, (version) =>
        version.form.id === "minutes" ? ({ ...version, facts: { ...version.facts, decision } } as never) : version,
      );
      return commands.submit(agreeing, by, ground, submission);
    },
  },
  "a place is signed without its answers": {
    sign: (order, by, ground, signing) => commands.sign(order, by, ground, { ...signing, answers: signing.answers ?? {} }),
  },
  "anybody logs another's milestone": {
    track: (order, by, tracking) => commands.track(order, of(by, order.milestones.find(({ id }) => id === tracking.milestoneId)?.department), tracking),
  },
  "anybody logs a purchase contract": { track: (order, by, tracking) => commands.track(order, of(by, tracking.contract && "purchasing"), tracking) },
  "purchasing signs over materials that have not arrived": {
    sign: (order, by, ground, signing) => commands.sign(signing.slotId === "purchasing" ? { ...order, log: [] } : order, by, ground, signing),
  },
  "acceptance is asked for a part of the goods": {
    submit(order, by, ground, submission) {
      const isInspection = formOf(order, submission.documentId) === "inspectionReport";
      const lines = order.terms.lines.map((line) => ({ ...line, quantity: isInspection ? 0 : line.quantity }));
      return commands.submit({ ...order, terms: { ...order.terms, lines } }, by, ground, submission);
    },
  },
};
