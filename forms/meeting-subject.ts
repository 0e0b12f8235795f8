import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Outcome } from "@/lib/form/rendition";
import { concludedBy as concludedIn } from "@/lib/order/agenda";
import type { OrderDocument } from "@/lib/order/order";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";

/** The change review over which the meeting is held (7.2); undefined where it is held over the order (4). */
export function changeInMeeting({ order, document }: FormContext): OrderDocument | undefined {
  return order?.documents.find((one) => one.id === document?.subject && one.form === "changeReview");
}

/** What a department concluded of what the meeting is about; undefined where it has not reviewed it. */
export function concludedBy(department: ReviewingDepartment, context: FormContext): Outcome | undefined {
  return context.order ? concludedIn(context.order, department, changeInMeeting(context)?.id) : undefined;
}

/** The departments that report to the meeting: all five, or those that reviewed the change. */
export function reportingTo(context: FormContext): ReviewingDepartment[] {
  if (!changeInMeeting(context)) return [...reviewingDepartments];
  return reviewingDepartments.filter((one) => concludedBy(one, context) !== undefined);
}

/** Does the meeting pass something that a department did not? The chair says why. */
export function overrules({ decision }: Answers, context: FormContext): boolean {
  return decision === "passed" && reviewingDepartments.some((one) => concludedBy(one, context) === "fail");
}
