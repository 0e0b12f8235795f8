import type { ChangeFacts } from "./facts";
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

type Placed = Pick<OrderDocument, "form" | "subject"> & Partial<Pick<OrderDocument, "versions">>;

/** Whether a document can be worked on at the order's stage. Minutes with a subject are those of a change. */
export function isInStage({ stage, begunAt }: Pick<Order, "stage" | "begunAt">, document: Placed): boolean {
  const { form, subject } = document;
  if (stage === "execution" || !(executionForms.includes(form) || (form === "minutes" && subject))) return true;
  return begunAt !== undefined && form === "changeRequest" && mayCancel(document);
}

/** 7.1: while an order that was begun is reviewed again, a change request may still end it. */
function mayCancel({ versions = [] }: Placed): boolean {
  const last = versions.at(-1);
  return !last || last.state === "void" || (last.facts as ChangeFacts).cancels !== undefined;
}

/** Refuses a document of the execution outside it, and every document of an order whose life has ended. */
export function mustBeInStage(order: Pick<Order, "stage" | "begunAt">, document: Placed): void {
  mustBeLive(order);
  if (!isInStage(order, document)) throw new Refusal("notInExecution");
}
