import type { FormId } from "./facts";
import type { Order, Stage } from "./order";
import { Refusal } from "./refusal";

/** Stages at which an order's life has ended. */
export const endedStages = ["closed", "refused"] as const satisfies readonly Stage[];

const ended: Partial<Record<Stage, string>> = { closed: "orderClosed", refused: "orderRefused" };

/** Whether the order's life has ended: it waits for nobody, and archivists have it. */
export function hasEnded({ stage }: Pick<Order, "stage">): boolean {
  return stage in ended;
}

/** Refuses a policy command on an order whose life has ended (8.1). Sealing, filing and reopening are no policy commands. */
export function mustBeLive({ stage }: Pick<Order, "stage">): void {
  const reason = ended[stage];
  if (reason) throw new Refusal(reason);
}

/** Forms of the execution and closure (6-8): they are written, signed and begun only while the order is executed. */
const executionForms: readonly FormId[] = [
  "executionCheck",
  "correctiveActionRequest",
  "changeRequest",
  "changeReview",
  "deliveryReport",
  "inspectionReport",
  "acceptance",
  "executionSummary",
  "closureRequest",
];

/** Refuses a form of the execution outside it, and every form on an order whose life has ended. */
export function mustBeInStage(order: Pick<Order, "stage">, form: FormId): void {
  mustBeLive(order);
  if (executionForms.includes(form) && order.stage !== "execution") throw new Refusal("notInExecution");
}
