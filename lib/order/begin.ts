import { isHeld, openChange } from "./change";
import { isAllDelivered } from "./delivery";
import { documentNamed, isCompleted } from "./document";
import type { OrderEvent } from "./events";
import type { FormId } from "./facts";
import type { Ground } from "./ground";
import { mustBeInStage, mustBeLive } from "./live";
import { isClosing, isOpen, nextRound, open } from "./openings";
import type { Order } from "./order";
import type { Actor, Department } from "./people";
import { Refusal } from "./refusal";
import { unfold } from "./unfolding";

/** The forms that a department begins by itself while an order is executed: checks (6.2), changes (7.1), deliveries (8.2a). */
export const begunBy = { executionCheck: "sales", changeRequest: "sales", deliveryReport: "production" } as const satisfies Partial<Record<FormId, Department>>;
export type BegunForm = keyof typeof begunBy;
export const begunForms = Object.keys(begunBy) as [BegunForm, ...BegunForm[]];

/** Begins a document during execution. Refuses a second of the kind while one is open, a change while the order is being closed, a delivery with nothing outstanding or while execution is held. */
export function begin(order: Order, by: Actor, ground: Ground, { form }: { form: BegunForm }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== begunBy[form]) throw new Refusal("notYourDepartment", { department: begunBy[form] });
  mustBeInStage(order, { form });
  if (isOpen(order, form) || (form === "changeRequest" && openChange(order))) throw new Refusal("openAlready");
  if (isClosing(order)) throw new Refusal("closureUnderWay");
  if (form === "deliveryReport" && isAllDelivered(order)) throw new Refusal("nothingOutstanding");
  if (form === "deliveryReport" && isHeld(order)) throw new Refusal("executionHeld");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  open(unfolding, { form, department: begunBy[form], round: nextRound(order, form) });
  return unfolding.events;
}

/** Gives up a document that was begun and is not completed: the change the customer no longer wants, the delivery that did not leave. Frees the place for another. */
export function drop(order: Order, by: Actor, { documentId, reason }: { documentId: string; reason: string }): OrderEvent[] {
  mustBeLive(order);
  const document = documentNamed(order, documentId);
  if (!(document.form in begunBy)) throw new Refusal("cannotBeDropped");
  if (by.department !== document.department) throw new Refusal("notYourDepartment", { department: document.department });
  if (document.dropped) throw new Refusal("documentDropped");
  if (isCompleted(document)) throw new Refusal("completedAlready");
  return [{ type: "dropped", v: 1, documentId, reason, by }];
}
