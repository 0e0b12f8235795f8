import { dutiesOf } from "@/lib/order/duties";
import { closureGates } from "@/lib/order/gates";
import type { Order, OrderDocument } from "@/lib/order/order";
import { tasksOf } from "@/lib/order/tasks";
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
  };
}

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
