import { expect, test } from "vitest";
import { mondayToFriday } from "@/lib/calendar/working-days";
import { agendaOf } from "@/lib/order/agenda";
import { cancel } from "@/lib/order/cancel";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { lettersFor } from "@/lib/order/letters";
import { callOffMeeting, inviteToMeeting, moveMeeting, substitute } from "@/lib/order/meeting";
import { openMeeting } from "@/lib/order/meeting-subject";
import { proposedTime } from "@/lib/order/meeting-time";
import type { Actor } from "@/lib/order/people";
import { ask } from "@/lib/order/questions";
import type { Terms } from "@/lib/order/terms";
import { cast, everyone, groundAt } from "../../cast";
import { Story } from "./story";

const heads = [cast.technicalHead, cast.productionHead, cast.qualityHead, cast.purchasingHead, cast.financeHead].map(({ id }) => id);
const inviting = { time: "2026-11-27T10:00", lasts: 60, place: "Room 1", agenda: "1. The order", chair: cast.salesHead.id, invited: heads };
const reviewed = () => new Story().passesPreliminary().reports();
const invited = (changes: Partial<typeof inviting> = {}, story = reviewed()) =>
  story.does(cast.sales, inviteToMeeting(story.order, cast.sales, groundAt(story.now), { ...inviting, ...changes }));

/** Who gets which letter for what a person does. */
function lettersOf(story: Story, by: Actor, events: ReturnType<typeof moveMeeting>): string[] {
  const before = story.order;
  story.does(by, events);
  return lettersFor(before, story.order, events, { kind: "person", person: by }, everyone).map(
    ({ to, letter }) => `${"person" in to ? to.person : ""} ${letter}`,
  );
}

test("sales invites the five, even before the last report is in; everybody invited gets a letter (4.1)", () => {
  const story = new Story().passesPreliminary().report("technical");
  const letters = lettersOf(story, cast.sales, inviteToMeeting(story.order, cast.sales, groundAt(story.now), inviting));
  expect(letters).toEqual([cast.salesHead.id, ...heads].map((id) => `${id} meetingInvited`));
  expect(openMeeting(story.order)).toMatchObject({ id: "G1", sequence: 0, at: "2026-11-27T02:00:00.000Z", round: 1, by: { id: cast.sales.id } });
  expect(openMeeting(story.report("production").report("quality").report("purchasing").report("finance").order)?.id).toBe("G1");
});

test("an invitation has a time to come, somebody of each department, and nobody who may not sign minutes (4.1)", () => {
  const { order, now } = reviewed();
  const refusal = (changes: object, by: Actor = cast.sales) => expect(() => inviteToMeeting(order, by, groundAt(now), { ...inviting, ...changes }));
  refusal({}, cast.quality).toThrow("notYourDepartment");
  refusal({ time: "2026-11-24T09:00" }).toThrow("meetingInPast");
  refusal({ invited: heads.slice(1) }).toThrow("inviteDepartments");
  refusal({ invited: [...heads, cast.auditor.id] }).toThrow("cannotAttend");
  refusal({ invited: [...heads, "nobody"] }).toThrow("cannotAttend");
  expect(() => invited().does(cast.sales, inviteToMeeting(invited().order, cast.sales, groundAt(now), inviting))).toThrow("meetingCalledAlready");
  const early = new Story();
  expect(() => inviteToMeeting(early.order, cast.sales, groundAt(now), inviting)).toThrow("noMeetingNow");
});

test("sales or the chair moves the meeting; who comes, who stays and who need not come hear of it, and SEQUENCE rises (4.1)", () => {
  const story = invited();
  const [, ...others] = heads;
  const moving = { ...inviting, time: "2026-11-30T14:00", invited: [cast.technical.id, ...others], reason: "the chair travels" };
  expect(() => moveMeeting(story.order, cast.quality, groundAt(story.now), moving)).toThrow("notYourMeeting");
  expect(() => moveMeeting(story.order, cast.sales, groundAt(story.now), { ...inviting, reason: "x" })).toThrow("meetingUnchanged");
  const letters = lettersOf(story, cast.salesHead, moveMeeting(story.order, cast.salesHead, groundAt(story.now), moving));
  expect(letters).toEqual([
    `${cast.technical.id} meetingInvited`,
    ...[cast.salesHead.id, ...others].map((id) => `${id} meetingMoved`),
    `${cast.technicalHead.id} meetingUninvited`,
  ]);
  expect(openMeeting(story.order)).toMatchObject({ id: "G1", sequence: 1, at: "2026-11-30T06:00:00.000Z" });
});

test("who cannot come sends a colleague of his department; the chair comes himself (4.1)", () => {
  const story = invited();
  const send = (by: Actor, person: string) => substitute(story.order, by, groundAt(story.now), { person, reason: "on leave" });
  expect(() => send(cast.quality, cast.qualityHead.id)).toThrow("notInvited");
  expect(() => send(cast.salesHead, cast.sales.id)).toThrow("chairAttends");
  expect(() => send(cast.qualityHead, cast.production.id)).toThrow("substituteOfDepartment");
  expect(() => send(cast.qualityHead, cast.qualityHead.id)).toThrow("substituteOfDepartment");
  const letters = lettersOf(story, cast.qualityHead, send(cast.qualityHead, cast.quality.id));
  expect(letters).toContain("quality meetingInvited");
  expect(letters).toContain("quality-head meetingUninvited");
  expect(openMeeting(story.order)?.invited).toContain("quality");
});

test("a meeting is called off by sales or its chair, or because its order ends; another may be called after it (4.1)", () => {
  const story = invited();
  expect(() => callOffMeeting(story.order, cast.finance, { reason: "x" })).toThrow("notYourMeeting");
  const letters = lettersOf(story, cast.salesHead, callOffMeeting(story.order, cast.salesHead, { reason: "the customer asks for a week" }));
  expect(letters).toEqual([cast.salesHead.id, ...heads].map((id) => `${id} meetingCalledOff`));
  expect(() => callOffMeeting(story.order, cast.sales, { reason: "x" })).toThrow("noMeetingNow");
  expect(openMeeting(invited({}, story).order)).toMatchObject({ id: "G2", sequence: 0 });
  expect(cancel(story.order, cast.sales, { reason: "no" })).toMatchObject([{ type: "meetingCalledOff", meetingId: "G2", sequence: 1 }, { type: "cancelled" }]);
});

test("once its minutes are submitted a meeting has been held, and the next round has its own (4.1)", () => {
  const story = invited();
  story.meets("again", { again: ["technical"] });
  expect(story.order.stage).toBe("review");
  expect(openMeeting(story.order)).toBeUndefined();
  expect(openMeeting(invited({}, story).order)).toMatchObject({ id: "G2", round: 2 });
});

test("the agenda has every conclusion, the follow-ups, and where the reports do not agree, without figures (4.2)", () => {
  const story = new Story().passesPreliminary();
  const followUp = { text: "buy a press", department: "production", owner: cast.production.id, date: "2026-12-04" } as const;
  story.submits<"technicalReport">(cast.technical, "technicalReport.technical.1", { department: "technical", outcome: "fail", followUp });
  story.submits<"financeReport">(cast.finance, "financeReport.finance.1", { department: "finance", outcome: "pass", materialCost: 0, margin: 3, target: 15 });
  expect(agendaOf(story.order, discrepanciesOf(story.order, mondayToFriday))).toEqual([
    { kind: "presents" },
    { kind: "reports", department: "technical", outcome: "fail" },
    ...["production", "quality", "purchasing"].map((department) => ({ kind: "reports", department, outcome: undefined })),
    { kind: "reports", department: "finance", outcome: "pass" },
    { kind: "followUp", department: "production", text: "buy a press", deadline: "2026-12-04" },
    { kind: "discrepancy", id: "marginBelowTarget" },
    { kind: "risks" },
    { kind: "concludes" },
  ]);
});

const [tuesday, friday] = ["2026-11-24", "2026-11-27"];
test.each<[urgency: Terms["urgency"], now: string, proposed: string]>([
  ["normal", `${tuesday}T01:30:00.000Z`, "2026-11-26T10:00"],
  ["urgent", `${tuesday}T01:30:00.000Z`, "2026-11-25T10:00"],
  ["critical", `${tuesday}T00:00:00.000Z`, "2026-11-24T10:00"],
  ["critical", `${tuesday}T01:30:00.000Z`, "2026-11-24T14:00"],
  ["critical", `${tuesday}T05:00:00.000Z`, "2026-11-25T10:00"],
  ["critical", `${friday}T09:00:00.000Z`, "2026-11-30T10:00"],
  ["normal", `${friday}T01:30:00.000Z`, "2026-12-01T10:00"],
  ["normal", "2026-11-28T01:30:00.000Z", "2026-12-02T10:00"],
])("with the reports in, a %s order meets, seen from %s, on %s (4.1)", (urgency, now, proposed) => {
  expect(proposedTime(new Story({ urgency }).passesPreliminary().reports().order, groundAt(now).clock, now)).toMatchObject({ time: proposed, waitsFor: [] });
});

test("while reports are to come, the time to prepare begins when the last of them is due, pauses counted (4.1)", () => {
  const story = new Story().passesPreliminary().report("technical");
  const { clock } = groundAt(story.now);
  expect(proposedTime(story.order, clock, story.now)).toMatchObject({ time: "2026-12-01T10:00", ready: "2026-11-27T10:00:00.000Z", days: 2 });
  story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "which colour?", pauses: ["finance"] }));
  expect(proposedTime(story.order, clock, "2026-11-26T01:00:00.000Z").time).toBe("2026-12-03T10:00");
});
