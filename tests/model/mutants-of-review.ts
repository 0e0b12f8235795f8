import type { OrderEvent } from "@/lib/order/events";
import type { Version } from "@/lib/order/order";
import { everywhere, formOf } from "./altered";
import { commands, type Mutant } from "./commands";

const without = (events: OrderEvent[], type: OrderEvent["type"]): OrderEvent[] => events.filter((event) => event.type !== type);

function marginOnTarget(version: Version): Version {
  return version.form.id === "financeReport" ? ({ ...version, facts: { ...version.facts, margin: 99 } } as Version) : version;
}

/** Reports, meetings, questions and changes. */
export const mutantsOfReview: Record<string, Mutant> = {
  "a failed report needs no reason to be overruled": {
    submit: (order, by, ground, submission) =>
      commands.submit(
        order,
        by,
        ground,
        submission.form.id === "minutes" ? ({ ...submission, facts: { ...submission.facts, reason: "x" } } as never) : submission,
      ),
  },
  "a department is left out without a reason": {
    submit: (order, by, ground, submission) =>
      commands.submit(
        order,
        by,
        ground,
        submission.form.id === "changeReview" ? ({ ...submission, facts: { ...submission.facts, reason: "x" } } as never) : submission,
      ),
  },
  "discrepancies go unanswered": {
    submit(order, by, ground, submission) {
      const agreed = formOf(order, submission.documentId) === "minutes" ? everywhere(order, marginOnTarget) : order;
      return commands.submit(agreed, by, ground, submission);
    },
  },
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
  "the meeting is called before the last report": {
    submit: (order, by, ground, submission) => commands.submit({ ...order, reviewing: order.reviewing.slice(0, -1) }, by, ground, submission),
  },
  "overlapping pauses count twice": {
    answer: (order, by, ground, answering) =>
      commands.answer({ ...order, documents: order.documents.map((one) => ({ ...one, base: one.due, pauses: [] })) }, by, ground, answering),
  },
  "a pause counts from where an earlier one left off": {
    answer: (order, by, ground, answering) =>
      commands.answer({ ...order, documents: order.documents.map((one) => ({ ...one, base: one.due })) }, by, ground, answering),
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
  "anybody scopes a review": { scopeReview: (order, by, ground, scoping) => commands.scopeReview(order, { ...by, department: "sales" }, ground, scoping) },
};
