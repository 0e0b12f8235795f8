import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";
import { changeInMeeting, reportingTo } from "./meeting-subject";

/** Departments that have reviewed what the meeting is about: of the present round, or the change (4.1, 7.2). One without people is not waited for. */
export function reviewedBy(context: FormContext): readonly ReviewingDepartment[] {
  const reviewed = changeInMeeting(context) ? reportingTo(context) : (context.order?.reviewing ?? reviewingDepartments);
  return reviewed.filter((department) => context.people.some((one) => one.department === department));
}

/** Those of them of which nobody attends. */
export function unrepresented({ attendees }: Answers, context: FormContext): ReviewingDepartment[] {
  const came = Array.isArray(attendees) ? attendees : [];
  const there = context.people.filter((one) => came.includes(one.id)).map((one) => one.department);
  return reviewedBy(context).filter((department) => !there.includes(department));
}
