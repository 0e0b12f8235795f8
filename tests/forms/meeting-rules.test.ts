import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { mondayToFriday } from "@/lib/calendar/working-days";
import { checked } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { withGivenRows } from "@/lib/form/given-rows";
import { computedSaid } from "@/lib/form/kinds/computed";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { inLanguage } from "@/lib/form/words";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { cast } from "../cast";
import { completed, contextOf, documentOf, orderWith, terms, today } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

const yesterday = "2026-11-23";

describe("minutes (4)", () => {
  test("chair and recorder attend; the recorder is whoever submits", () => {
    expect(faults("minutes", { chair: "technical" })).toEqual(["chair chairAway"]);
    const attendees = ["production-head", "technical", "quality", "purchasing", "finance"];
    expect(faults("minutes", { attendees })).toEqual(["attendees recorderAway"]);
    const context = contextOf("minutes");
    expect(catalogue.minutes.facts(sampleAnswers("minutes", context), context)).toMatchObject({ recorder: context.author?.id });
  });

  test("a department that reviewed and is not there is named with the reason; sales alone is no meeting", () => {
    const context = contextOf("minutes");
    const attendees = [context.author?.id ?? "", "technical", "production-head", "quality", "purchasing"];
    expect(faults("minutes", { attendees })).toEqual(["awayReason required"]);
    expect(faults("minutes", { awayReason: "多餘" })).toEqual(["awayReason unknownField"]);
    const awayReason = "財務部門兩人均出差，已書面同意";
    expect(faults("minutes", { attendees, awayReason })).toEqual([]);
    const shown = JSON.stringify(renditionOf(catalogue.minutes, { ...sampleAnswers("minutes", context), attendees, awayReason }, context));
    expect(shown).toContain('"zh-Hant":"財務部門"');
    expect(shown).toContain(awayReason);
    const alone = { attendees: [context.author?.id ?? ""], chair: context.author?.id, awayReason };
    expect(faults("minutes", alone)).toEqual(["attendees reviewersAway"]);
    const second = { ...context, order: orderWith({ round: 2, reviewing: ["technical"] }) };
    expect(faults("minutes", { attendees: [context.author?.id ?? "", "technical"], chair: "technical" }, second)).toEqual([]);
  });

  test("every attendee but the recorder has a slot of his own", () => {
    const context = contextOf("minutes");
    const slots = catalogue.minutes.slots(sampleAnswers("minutes", context), context);
    expect(slots.map((slot) => slot.for)).toEqual([
      { departments: ["sales"] },
      ...["technical-head", "production-head", "quality-head", "purchasing-head", "finance-head"].map((person) => ({ person })),
    ]);
  });

  test("nobody attends who signs nothing", () => {
    const { attendees } = sampleAnswers("minutes", contextOf("minutes"));
    expect(faults("minutes", { attendees: [...(attendees as string[]), "auditor"] })).toEqual(["attendees.6 notAPerson"]);
  });

  test("those invited and absent are named as each language names people", () => {
    const base = contextOf("minutes");
    const answers = { ...sampleAnswers("minutes", base), attendees: ["sales"], chair: "sales" };
    const meeting = { ...{ id: "G1", sequence: 0, round: 1, time: "", at: "", lasts: 60, place: "", agenda: "", chair: "sales", by: cast.sales } };
    const order = orderWith({ stage: "meeting", meetings: [{ ...meeting, invited: ["sales", "technical-head", "quality-head"] }] });
    const { absent } = catalogue.minutes.fields;
    if (absent?.kind !== "computed") throw new Error("the minutes work out who is absent");
    expect(computedSaid(absent, { answers, row: answers, context: { ...base, order } })).toEqual({
      "zh-Hant": "王建國、趙敏",
      "zh-Hans": "王建國、趙敏",
      en: "Wang Jianguo, Zhao Min",
    });
  });

  test("milestones lie ahead", () => {
    expect(faults("minutes", { milestones: [{ text: "x", department: "sales", date: yesterday }] })).toEqual(["milestones.0.date beforeToday"]);
  });

  test("milestones lie within the order: by its delivery date, or today where that has passed", () => {
    const due = (date: string) => ({ milestones: [{ text: "x", department: "sales", date }] });
    expect(faults("minutes", due("2027-01-15"))).toEqual([]);
    expect(faults("minutes", due("2027-01-16"))).toEqual(["milestones.0.date afterDelivery"]);
    const overdue = { ...contextOf("minutes"), order: orderWith({ terms: { ...terms, deliveryDate: yesterday } }) };
    expect(faults("minutes", due(today), overdue)).toEqual([]);
    expect(faults("minutes", due("2026-11-25"), overdue)).toEqual(["milestones.0.date afterDelivery"]);
  });

  test("the minutes tell how each follow-up stands that the last meeting did not hear of as closed (3, 4.2b)", () => {
    const followUp = { text: "確認公差", department: "sales" as const, owner: "sales", deadline: "2026-11-27", from: "technicalReport.technical.1" };
    const at = "2026-11-23T02:00:00.000Z";
    const closed = (when: string) => ({ closed: { text: "客戶已確認", at: when, by: cast.sales } });
    const met = completed({
      form: "minutes",
      department: "sales",
      facts: { decision: "again", again: ["technical"], chair: "a", recorder: "b", attendees: [], milestones: [], reason: "x" },
    });
    const followUps = [
      { ...followUp, id: "U1", openedAt: at, ...closed("2026-11-23T03:00:00.000Z") },
      { ...followUp, id: "U2", openedAt: at, ...closed("2026-11-24T05:00:00.000Z") },
      { ...followUp, id: "U3", openedAt: at },
    ];
    const context = { ...contextOf("minutes"), order: orderWith({ documents: [met], followUps }) };
    const rows = [{ id: "U2" }, { id: "U3" }];
    expect(startAnswers(catalogue.minutes, context).answers.followUps).toEqual(rows);
    expect(faults("minutes", {}, context)).toEqual(["followUps required"]);
    expect(faults("minutes", { followUps: rows.slice(1) }, context)).toEqual(["followUps rowsChanged"]);
    const answers: Answers = { ...sampleAnswers("minutes", context), followUps: rows };
    const { sections } = renditionOf(catalogue.minutes, answers, context);
    const table = sections.flatMap(({ items }) => items).find((item) => item.label.en === "Follow-ups of what did not pass");
    expect(table?.kind === "table" && table.rows.map((row) => row.map((said) => inLanguage(said, "zh-Hant")))).toEqual([
      ["U2", "確認公差", "林志遠", "2026-11-27", "已完成", "客戶已確認"],
      ["U3", "確認公差", "林志遠", "2026-11-27", "未完成", ""],
    ]);
    const kept = { ...answers, followUps: [{ id: "U1" }, { id: "U3" }], discrepancies: [] };
    expect(withGivenRows(catalogue.minutes.fields, kept, context)).toMatchObject({ followUps: rows, discrepancies: [], reports: answers.reports });
  });

  test("the table of the departments is neither shortened nor changed", () => {
    expect(faults("minutes", { reports: [{ department: "technical" }] })).toEqual(["reports rowsChanged"]);
  });

  test("every discrepancy between the reports is answered, in words without prices", () => {
    const production = {
      department: "production" as const,
      outcome: "pass" as const,
      firstStart: "2026-12-01",
      lastEnd: "2027-01-20",
      labourCost: 0,
      depreciationCost: 0,
    };
    const finance = { department: "finance" as const, outcome: "pass" as const, materialCost: 1, margin: 5.5, target: 15 };
    const documents = [
      completed({ form: "productionReport", department: "production", facts: production }),
      completed({ form: "financeReport", department: "finance", facts: finance }),
    ];
    const order = orderWith({ documents });
    const context = { ...contextOf("minutes"), order, discrepancies: discrepanciesOf(order, mondayToFriday) };
    const rows = [
      { id: "lateSchedule", how: "resolved", note: "增開第二班" },
      { id: "marginBelowTarget", how: "acknowledged", note: "長期客戶" },
    ];
    expect(startAnswers(catalogue.minutes, context).answers.discrepancies).toEqual(rows.map(({ id }) => ({ id })));
    expect(faults("minutes", {}, context)).toEqual(["discrepancies required"]);
    expect(faults("minutes", { discrepancies: rows.slice(1) }, context)).toEqual(["discrepancies rowsChanged"]);
    const answers = { ...sampleAnswers("minutes", context), discrepancies: rows };
    expect(checked(schemaOf(catalogue.minutes, context), answers)).toMatchObject({ ok: true });
    const shown = JSON.stringify(renditionOf(catalogue.minutes, answers, context));
    expect(shown).toContain("生產最早於 2027-01-20 完工，交貨日期為 2027-01-15。");
    expect(shown).not.toContain("5.5");
    expect(catalogue.minutes.facts(answers, context).discrepancies).toEqual(rows.map(({ id, how }) => ({ id, how })));
  });

  test("a meeting over a change hears those who reviewed it, and decides", () => {
    const slots = [
      {
        id: "technical",
        meaning: "reviewed" as const,
        for: { departments: ["technical" as const] },
        state: "signed" as const,
        facts: { outcome: "fail" as const },
      },
      {
        id: "finance",
        meaning: "reviewed" as const,
        for: { departments: ["finance" as const] },
        state: "signed" as const,
        facts: { outcome: "pass" as const },
      },
    ];
    const review = completed({ form: "changeReview", department: "sales", facts: { concerned: ["technical", "finance"], hold: false, reason: "" } });
    const version = review.versions[0];
    if (!version) throw new Error("no version");
    const reviewed = { ...review, versions: [{ ...version, slots }] };
    const base = contextOf("minutes");
    const context = { ...base, order: orderWith({ stage: "execution", documents: [reviewed] }), document: documentOf("minutes", "sales", reviewed.id) };
    const reports = [{ department: "technical" }, { department: "finance" }];
    expect(startAnswers(catalogue.minutes, context).answers.reports).toEqual(reports);
    expect(faults("minutes", { reports, milestones: undefined }, context)).toEqual(["overruled required"]);
    expect(faults("minutes", { reports, milestones: undefined, decision: "again", again: ["technical"], improvements: "x" }, context)).toEqual([
      "decision changeDecidedNow",
    ]);
    expect(faults("minutes", { reports, milestones: undefined, decision: "refused", reason: "x" }, context)).toEqual([]);
  });

  test("passing over a failed report needs a reason", () => {
    const facts = { department: "technical" as const, outcome: "fail" as const };
    const context = { ...contextOf("minutes"), order: orderWith({ documents: [completed({ form: "technicalReport", department: "technical", facts })] }) };
    expect(faults("minutes", {}, context)).toEqual(["overruled required"]);
    expect(faults("minutes", { overruled: "客戶已同意放寬公差" }, context)).toEqual([]);
  });
});

test("the notice confirms the delivery date of the terms in force (5.1)", () => {
  const context = contextOf("resultNotice");
  expect(JSON.stringify(renditionOf(catalogue.resultNotice, sampleAnswers("resultNotice", context), context))).toContain('"value":"2027-01-15"');
  const typed = { details: "x", quality: "x", begins: "x", deliveryDate: "2027-02-01" };
  expect(faults("resultNotice", { conclusion: { outcome: "pass", pass: typed } })).toEqual(["conclusion.pass.deliveryDate unknownField"]);
});

test("the notice says what the meeting decided (5.1)", () => {
  const minutes = { decision: "refused" as const, again: [], chair: "a", recorder: "b", attendees: [], milestones: [], reason: "x" };
  const context = { ...contextOf("resultNotice"), order: orderWith({ documents: [completed({ form: "minutes", department: "sales", facts: minutes })] }) };
  expect(faults("resultNotice", {}, context)).toEqual(["conclusion.outcome againstMinutes"]);
  expect(faults("resultNotice", {}, context, "fail")).toEqual([]);
});
