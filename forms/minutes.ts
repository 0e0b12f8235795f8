import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { date } from "@/lib/form/kinds/date";
import { dateTime } from "@/lib/form/kinds/date-time";
import { department, departments } from "@/lib/form/kinds/department";
import { longText } from "@/lib/form/kinds/long-text";
import { nameOf, people, person } from "@/lib/form/kinds/person";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";
import { agendaOf } from "@/lib/order/agenda";
import { attendingDepartments, type ReviewingDepartment } from "@/lib/order/people";
import type { SlotSpec } from "@/lib/order/slot";
import { agendaText } from "@/lib/words/agenda-text";
import { formTitles } from "@/lib/words/form-titles";
import { listedEach } from "@/lib/words/listed";
import { unrepresented } from "./attendance";
import { operating, reviewing } from "./department-options";
import { discrepancyRows } from "./discrepancy-rows";
import { followUpRows } from "./follow-up-rows";
import { absentFrom, fromInvitation } from "./invitation";
import { changeInMeeting, concludedBy, overrules, reportingTo } from "./meeting-subject";
import { attendedByChairAndRecorder, attendedByReviewers, changeIsDecided, milestonesInOrder } from "./minutes-rules";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, failed, passed } from "./report";
import { section } from "./section";

const decisions = {
  passed: named("評審通過", "Passed"),
  again: named("改進後再評審", "To be reviewed again"),
  refused: named("評審不通過", "Not passed"),
};

function conclusionOf(row: Answers, context: FormContext) {
  const outcome = concludedBy(row.department as ReviewingDepartment, context);
  if (!outcome) return named("未評審", "Not reviewed");
  return outcome === "pass" ? passed : failed;
}

function isAnyAway(answers: Answers, context: FormContext): boolean {
  return unrepresented(answers, context).length > 0;
}

/** Every attendee signs, in any order; the recorder's own signature is the author's (4.3). */
function attendeeSlots(attendees: string[], recorder: string | undefined): SlotSpec[] {
  return attendees.filter((id) => id !== recorder).map((id) => ({ id, meaning: "attended", for: { person: id }, after: ["author"] }));
}

export const minutes = policyForm({
  id: "minutes",
  clause: "4",
  version: 5,
  title: formTitles.minutes,
  author: ["sales"],
  signatories: [...attendingDepartments],
  fields: {
    ...orderHeading,
    time: dateTime(named("會議時間", "Time"), { from: (context) => fromInvitation(context, ({ time }) => time) }),
    place: text(named("會議地點", "Place"), { from: (context) => fromInvitation(context, ({ place }) => place) }),
    chair: person(named("主持人", "Chair"), { departments: attendingDepartments, from: (context) => fromInvitation(context, ({ chair }) => chair) }),
    recorder: computed(named("記錄人", "Recorder"), { as: "text" }, (_, context) => context.author && nameOf(context.author.id, context)),
    attendees: people(named("出席人員", "Attendees"), {
      departments: attendingDepartments,
      hint: named("每位出席人員均須簽署", "Every attendee signs"),
      from: (context) => fromInvitation(context, ({ invited }) => invited),
    }),
    absent: computed(
      named("受邀未出席", "Invited and absent"),
      { as: "text", when: (answers, context) => absentFrom(answers, context).length > 0 },
      (answers, context) => listedEach(absentFrom(answers, context)),
    ),
    away: computed(named("未派員出席的評審部門", "Reviewing departments that nobody attends for"), { as: "text", when: isAnyAway }, (answers, context) =>
      listedEach(unrepresented(answers, context).map((one) => reviewing[one])),
    ),
    awayReason: longText(named("未派員出席的理由", "Why nobody attends for them"), { max: 500, when: isAnyAway }),
    agenda: longText(named("會議議程", "Agenda"), {
      max: 4000,
      from: (context) => fromInvitation(context, (meeting) => meeting.agenda),
      initially: ({ order, discrepancies, settings }) => (order ? agendaText(agendaOf(order, discrepancies), settings.documentLanguage) : undefined),
    }),
    presented: longText(named("銷售部門介紹訂單情況", "Sales presents the order")),
    reports: rows(named("各部門評審結論、問題與解決方案", "Each department: conclusion, problems, solutions"), {
      columns: {
        department: department(named("部門", "Department"), reviewing, { given: true }),
        outcome: computed(named("評審結論", "Conclusion"), { as: "text" }, (_, context, row) => conclusionOf(row, context)),
        problems: longText(named("存在的問題", "Problems"), { max: 500, required: false }),
        solutions: longText(named("解決方案", "Solutions"), { max: 500, required: false }),
      },
      fixed: true,
      initially: (context) => reportingTo(context).map((one) => ({ department: one })),
    }),
    followUps: followUpRows,
    discrepancies: discrepancyRows,
    risks: longText(named("風險及共同討論", "Risks, discussed together")),
    decision: choice(named("主持人結論", "What the chair concludes"), decisions),
    reason: longText(named("理由", "Reason"), {
      when: ({ decision }) => decision === "refused",
    }),
    overruled: longText(named("對未通過的報告作出通過結論的理由", "Why the order passes though a report did not"), {
      when: overrules,
    }),
    milestones: rows(named("責任部門與里程碑", "Responsible departments and milestones"), {
      columns: {
        text: text(named("里程碑", "Milestone"), { max: 200 }),
        department: department(named("責任部門", "Responsible department"), operating),
        date: date(named("完成日期", "Date")),
      },
      when: ({ decision }, context) => decision === "passed" && !changeInMeeting(context),
    }),
    again: departments(named("再評審的部門", "Departments that review again"), reviewing, { when: ({ decision }) => decision === "again" }),
    improvements: longText(named("須協商或改進的事項", "To discuss or improve"), { when: ({ decision }) => decision === "again" }),
  },
  layout: [
    orderSection,
    section(named("會議", "The meeting"), "time", "place", "chair", "recorder", "attendees", "absent", "away", "awayReason", "agenda"),
    section(named("會議討論", "Discussion"), "presented", "reports", "followUps", "discrepancies", "risks"),
    section(named("會議結論", "Conclusion"), "decision", "reason", "overruled", "milestones", "again", "improvements"),
  ],
  rules: [attendedByChairAndRecorder, attendedByReviewers, milestonesInOrder, changeIsDecided],
  slots: ({ attendees }, { author }) => [authorOf("sales"), ...attendeeSlots(attendees, author?.id)],
  facts: ({ decision, again = [], chair, attendees, milestones = [], discrepancies = [], reason, overruled, improvements }, { author }) => ({
    decision,
    again,
    chair,
    recorder: author?.id ?? "",
    attendees,
    milestones: milestones.map((one, at) => ({ id: `M${at + 1}`, ...one })),
    reason: reason ?? overruled ?? improvements ?? "",
    discrepancies: discrepancies.map(({ id, how }) => ({ id, how })),
  }),
});
