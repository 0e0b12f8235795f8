import { dutiesOf } from "@/lib/order/duties";
import { closureGates } from "@/lib/order/gates";
import type { Meeting } from "@/lib/order/meeting-events";
import type { Order, OrderDocument } from "@/lib/order/order";
import { tasksOf } from "@/lib/order/tasks";
import { versionAt, waitingForCustomer } from "@/lib/order/waiting-for-customer";
import { dayOf } from "./real-world";
import type { View } from "./view";

/** The product's order, as the model shows its own. */
export function realView(order: Order): View {
  return {
    stage: order.stage,
    round: order.round,
    terms: Number(order.terms.demands),
    tasks: tasksOf(order)
      .map(({ id }) => id)
      .sort()
      .join(" "),
    duties: dutiesOf(order)
      .map(({ id }) => id)
      .sort()
      .join(" "),
    documents: order.documents.map(documentLine).join(" "),
    milestones: order.milestones.map(({ department, date }) => `${department} ${dayOf(date)}`).join(" "),
    waived: order.waivers.map(({ gate, missing }) => `${gate} ${missing?.join(",")};`).join(" "),
    gates: boardOf(order),
    meetings: (order.meetings ?? []).map(meetingLine).join(" "),
    customer: customerLine(order),
  };
}

function meetingLine({ id, sequence, round, about = "", time, chair, invited, calledOff }: Meeting): string {
  return `${id} ${sequence} ${round} ${about} ${dayOf(time.slice(0, 10))} ${chair} ${invited.join(",")}${calledOff ? " off" : ""};`;
}

function customerLine(order: Order): string {
  const { contact, mail } = order.terms.customer;
  const links = waitingForCustomer(order).map((one) => {
    const { seq = 0, sentAt, stoppedAt, expiredAt } = versionAt(order, one).link ?? {};
    return `${one.documentId} ${seq} ${[sentAt, stoppedAt, expiredAt].map((at) => (at ? dayOf(at.slice(0, 10)) : "-")).join(" ")};`;
  });
  return [`${numberIn(contact)} ${numberIn(mail)};`, ...links].join(" ");
}

/** Which contact a name or an address is of. */
const numberIn = (text: string) => Number(text.replace(/\D/g, "") || 0);

function boardOf(order: Order): string {
  if (order.stage !== "execution" && order.stage !== "closed") return "";
  return closureGates(order)
    .map(({ id, missing, met, waived }) => `${id} ${missing.join(",")}${waived && !met ? " waived" : ""};`)
    .join(" ");
}

function documentLine(document: OrderDocument): string {
  const last = document.versions.at(-1);
  const time = last?.onTime === undefined ? "" : last.onTime ? " on time" : " late";
  return `${document.id} ${document.dropped ? "dropped" : ""} ${last ? `${last.version} ${last.state}` : "open"} due ${document.due ? dayOf(document.due.day) : "-"}${time};`;
}
