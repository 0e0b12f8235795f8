import type { Outcome } from "@/lib/form/rendition";
import type { Discrepancy, DiscrepancyId } from "./discrepancies";
import { completedFacts, currentVersion, latestCompleted } from "./document";
import type { ChangeReviewSlotFacts } from "./facts";
import { departmentsToInvite, meetingSubject } from "./meeting-subject";
import type { Order } from "./order";
import type { OperatingDepartment, ReviewingDepartment } from "./people";

/** One thing that a meeting talks about. A discrepancy is named without its figures, which not everybody may read. */
export type AgendaItem =
  | { kind: "presents" }
  | { kind: "reports"; department: ReviewingDepartment; outcome?: Outcome }
  | { kind: "followUp"; department: OperatingDepartment; text: string; deadline: string }
  | { kind: "discrepancy"; id: DiscrepancyId }
  | { kind: "risks" }
  | { kind: "concludes" };

/** The agenda of the meeting that is due (4.2): sales presents, each department with its conclusion, what failed reports oblige to, where the reports do not agree, risks, the chair's conclusion. */
export function agendaOf(order: Order, discrepancies: Pick<Discrepancy, "id">[]): AgendaItem[] {
  const about = meetingSubject(order)?.about;
  const followUps = order.followUps.filter(({ closed }) => !closed);
  return [
    { kind: "presents" },
    ...departmentsToInvite(order).map((department): AgendaItem => ({ kind: "reports", department, outcome: concludedBy(order, department, about) })),
    ...followUps.map(({ department, text, deadline }): AgendaItem => ({ kind: "followUp", department, text, deadline })),
    ...(about ? [] : discrepancies.map(({ id }): AgendaItem => ({ kind: "discrepancy", id }))),
    { kind: "risks" },
    { kind: "concludes" },
  ];
}

/** What a department concluded of what a meeting is about: in its latest report, or in its section of the change review of that id. */
export function concludedBy(order: Order, department: ReviewingDepartment, about: string | undefined): Outcome | undefined {
  if (!about) return completedFacts(latestCompleted(order, `${department}Report`), `${department}Report`)?.outcome;
  const review = order.documents.find((one) => one.id === about);
  const slot = review && currentVersion(review)?.slots.find((one) => one.id === department);
  return (slot?.facts as ChangeReviewSlotFacts | undefined)?.outcome;
}
