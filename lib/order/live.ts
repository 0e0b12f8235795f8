import type { Order, OrderDocument, Stage } from "./order";
import { executionForms } from "./policy-forms";
import { Refusal } from "./refusal";

/** Stages at which an order's life has ended. */
export const endedStages = ["closed", "refused", "cancelled"] as const satisfies readonly Stage[];

const ended = { closed: "orderClosed", refused: "orderRefused", cancelled: "orderCancelled" } as const;

/** Whether the order's life has ended: it waits for nobody, and archivists have it. */
export function hasEnded({ stage }: Pick<Order, "stage">): boolean {
  return stage in ended;
}

/** Refuses a policy command on an order whose life has ended (8.1). Sealing, filing and reopening are no policy commands. */
export function mustBeLive({ stage }: Pick<Order, "stage">): void {
  if (hasEnded({ stage })) throw new Refusal(ended[stage as keyof typeof ended]);
}

/** Whether a document can be worked on at the order's stage. Minutes with a subject are those of a change. */
export function isInStage({ stage }: Pick<Order, "stage">, { form, subject }: Pick<OrderDocument, "form" | "subject">): boolean {
  return stage === "execution" || !(executionForms.includes(form) || (form === "minutes" && subject));
}

/** Refuses a document of the execution outside it, and every document of an order whose life has ended. */
export function mustBeInStage(order: Pick<Order, "stage">, document: Pick<OrderDocument, "form" | "subject">): void {
  mustBeLive(order);
  if (!isInStage(order, document)) throw new Refusal("notInExecution");
}
