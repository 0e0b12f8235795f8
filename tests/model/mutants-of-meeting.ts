import type { Actor } from "@/lib/order/people";
import { everywhere } from "./altered";
import { commands, type Mutant } from "./commands";

const salesman = (by: Actor): Actor => ({ ...by, department: "sales" });

/** Registration, meetings, and the way to the customer. */
export const mutantsOfMeeting: Record<string, Mutant> = {
  "anybody registers an order": { register: (by, registering) => commands.register(salesman(by), registering) },
  "terms are corrected after the order was handed on": {
    correct: (order, by, correcting) =>
      by.department === "sales" && order.stage === "review" ? [{ type: "corrected", v: 1, ...correcting }] : commands.correct(order, by, correcting),
  },
  "anybody calls the meeting": { inviteToMeeting: (order, by, ground, inviting) => commands.inviteToMeeting(order, salesman(by), ground, inviting) },
  "a department is not invited": {
    inviteToMeeting(order, by, ground, inviting) {
      const people = ground.people.filter(({ id }) => [inviting.chair, ...inviting.invited].includes(id));
      return commands.inviteToMeeting(order, by, { ...ground, people }, inviting);
    },
  },
  "a meeting that was held is moved": {
    moveMeeting: (order, by, ground, moving) =>
      commands.moveMeeting({ ...order, documents: order.documents.filter(({ form }) => form !== "minutes") }, by, ground, moving),
  },
  "a meeting is not called off with the order": { cancel: (order, by, cancelling) => commands.cancel({ ...order, meetings: [] }, by, cancelling) },
  "a meeting over a change outlives the review that begins": {
    scopeReview: (order, by, ground, scoping) => commands.scopeReview({ ...order, meetings: [] }, by, ground, scoping),
  },
  "minutes are written of a meeting that was called off": {
    submit: (order, by, ground, submission) => commands.submit(submission.form.id === "minutes" ? { ...order, meetings: [] } : order, by, ground, submission),
  },
  "a meeting that was held is called off with its order": {
    cancel: (order, by, cancelling) => commands.cancel({ ...order, documents: order.documents.filter(({ form }) => form !== "minutes") }, by, cancelling),
  },
  "a substitute comes from another department": {
    substitute(order, by, ground, sending) {
      const people = ground.people.map((one) => (one.id === sending.person ? { ...one, department: by.department } : one));
      return commands.substitute(order, by, { ...ground, people }, sending);
    },
  },
  "anybody calls a meeting off": { callOffMeeting: (order, by, calling) => commands.callOffMeeting(order, salesman(by), calling) },
  "a link that was replaced is stopped": {
    stopLink: (order, stopped) =>
      commands.stopLink(
        everywhere(order, (version) => ({ ...version, link: undefined })),
        stopped,
      ),
  },
  "anybody sends the customer a link": { sendLinkAgain: (order, by, sending) => commands.sendLinkAgain(order, salesman(by), sending) },
  "the customer's contact is corrected before the order is handed on": {
    correctContact: (order, by, correcting) => commands.correctContact(order.stage === "preliminary" ? { ...order, stage: "review" } : order, by, correcting),
  },
};
