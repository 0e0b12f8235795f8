import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { mondayToFriday } from "@/lib/calendar/working-days";
import { checked } from "@/lib/form/fault";
import { computedSaid } from "@/lib/form/kinds/computed";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { cast } from "../cast";
import { completed, contextOf, documentOf, orderWith } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

const yesterday = "2026-11-23";

describe("minutes (4)", () => {
  test("chair and recorder attend, and the recorder submits", () => {
    expect(faults("minutes", { chair: "technical" })).toEqual(["chair chairAway"]);
    expect(faults("minutes", { recorder: "technical-head" })).toEqual(["recorder recorderIsAuthor"]);
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
    const attendees = ["sales", "production-head", "auditor"];
    expect(faults("minutes", { recorder: "sales", chair: "production-head", attendees }, { ...contextOf("minutes"), author: null })).toEqual([
      "attendees.2 notAPerson",
    ]);
  });

  test("those invited and absent are named as each language names people", () => {
    const base = contextOf("minutes");
    const answers = { ...sampleAnswers("minutes", base), attendees: ["sales"], chair: "sales", recorder: "sales" };
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

test("the notice says what the meeting decided (5.1)", () => {
  const minutes = { decision: "refused" as const, again: [], chair: "a", recorder: "b", attendees: [], milestones: [], reason: "x" };
  const context = { ...contextOf("resultNotice"), order: orderWith({ documents: [completed({ form: "minutes", department: "sales", facts: minutes })] }) };
  expect(faults("resultNotice", {}, context)).toEqual(["conclusion.outcome againstMinutes"]);
  expect(faults("resultNotice", {}, context, "fail")).toEqual([]);
});
