import { isHeld, openChange } from "./change";
import { openCheck } from "./checks";
import { isAllDelivered } from "./delivery";
import { documentNamed, isCompleted } from "./document";
import type { OrderEvent } from "./events";
import type { FormId } from "./facts";
import type { Ground } from "./ground";
import { mustBeInStage, mustBeLive } from "./live";
import { isClosing, isOpen, nextRound, open } from "./openings";
import type { Order, OrderDocument } from "./order";
import type { Actor, Department } from "./people";
import { passes, Refusal } from "./refusal";
import { unfold } from "./unfolding";

/** The forms that a department begins by itself while an order is executed: checks (6.2), changes (7.1), deliveries (8.2a). */
export const begunBy = { executionCheck: "sales", changeRequest: "sales", deliveryReport: "production" } as const satisfies Partial<Record<FormId, Department>>;
export type BegunForm = keyof typeof begunBy;
export const begunForms = Object.keys(begunBy) as [BegunForm, ...BegunForm[]];

type Beginner = Pick<Actor, "department">;

/** The forms that somebody may begin now. */
export function formsToBegin(order: Order, by: Beginner): BegunForm[] {
  return begunForms.filter((form) => passes(() => mustBeBeginnable(order, by, form)));
}

/** Begins a document during execution. */
export function begin(order: Order, by: Actor, ground: Ground, { form }: { form: BegunForm }): OrderEvent[] {
  mustBeBeginnable(order, by, form);
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  if (form === "executionCheck") openCheck(unfolding, ground);
  else open(unfolding, { form, department: begunBy[form], round: nextRound(order, form) });
  return unfolding.events;
}

/** Refuses another department's form, a second of the kind while one is open, a change while the order is being closed, a delivery with nothing outstanding or while execution is held. */
function mustBeBeginnable(order: Order, by: Beginner, form: BegunForm): void {
  mustBeLive(order);
  if (by.department !== begunBy[form]) throw new Refusal("notYourDepartment", { department: begunBy[form] });
  mustBeInStage(order, { form });
  if (isOpen(order, form) || (form === "changeRequest" && openChange(order))) throw new Refusal("openAlready");
  if (isClosing(order)) throw new Refusal("closureUnderWay");
  if (form === "deliveryReport" && isAllDelivered(order)) throw new Refusal("nothingOutstanding");
  if (form === "deliveryReport" && isHeld(order)) throw new Refusal("executionHeld");
}

/** Whether somebody may give up a document of his department. */
export function mayDrop(order: Pick<Order, "stage">, by: Beginner, document: OrderDocument): boolean {
  return passes(() => mustBeDroppable(order, by, document));
}

/** Gives up a document that was begun and is not completed: the change the customer no longer wants, the delivery that did not leave. Frees the place for another. */
export function drop(order: Order, by: Actor, { documentId, reason }: { documentId: string; reason: string }): OrderEvent[] {
  mustBeDroppable(order, by, documentNamed(order, documentId));
  return [{ type: "dropped", v: 1, documentId, reason, by }];
}

function mustBeDroppable(order: Pick<Order, "stage">, by: Beginner, document: OrderDocument): void {
  mustBeLive(order);
  if (!(document.form in begunBy)) throw new Refusal("cannotBeDropped");
  if (by.department !== document.department) throw new Refusal("notYourDepartment", { department: document.department });
  if (document.dropped) throw new Refusal("documentDropped");
  if (isCompleted(document)) throw new Refusal("completedAlready");
}
