import type { OrderEvent } from "./events";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import { loggedBy, type Particulars } from "./particulars";
import type { Actor, OperatingDepartment } from "./people";
import { passes, Refusal } from "./refusal";

/** A line for a department's tracking log (6.1). `completion` is 0-100: at 100 what it is about is done. */
export type Tracking = { milestoneId?: string; completion: number; text: string; handling: string; files: string[] } & Particulars;

type Tracker = Pick<Actor, "department">;

/** Whether somebody may write into his department's tracking log now. */
export function mayTrack(order: Order, by: Tracker): boolean {
  return passes(() => trackingDepartment(order, by));
}

/** Writes a line into the department's tracking log (執行跟蹤臺賬, 6.1). Refuses outside execution, departments that take no part, milestones of another department, and what another department logs. */
export function track(order: Order, by: Actor, tracking: Tracking): OrderEvent[] {
  const department = trackingDepartment(order, by);
  for (const [what, whose] of Object.entries(loggedBy)) {
    if (tracking[what as keyof Particulars] !== undefined && whose !== department) throw new Refusal("notYourDepartment", { department: whose });
  }
  if (tracking.milestoneId) mustBeOwnMilestone(order, department, tracking.milestoneId);
  return [{ type: "logged", v: 1, department, ...tracking, done: tracking.completion === 100 }];
}

/** The department whose log somebody writes; refuses outside execution, and departments that take no part. */
function trackingDepartment(order: Order, by: Tracker): OperatingDepartment {
  mustBeLive(order);
  if (order.stage !== "execution") throw new Refusal("notInExecution");
  const department = order.concerned.find((one) => one === by.department);
  if (!department) throw new Refusal("notYourDepartment", { department: order.concerned });
  return department;
}

/** Refuses a milestone that is none, or another department's (6.1). */
export function mustBeOwnMilestone(order: Order, department: OperatingDepartment, id: string): void {
  const milestone = order.milestones.find((one) => one.id === id);
  if (!milestone) throw new Refusal("noSuchMilestone");
  if (milestone.department !== department) throw new Refusal("notYourDepartment", { department: milestone.department });
}
