import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { mondayToFriday } from "@/lib/calendar/working-days";
import { checked } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { withGivenRows } from "@/lib/form/given-rows";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { inLanguage } from "@/lib/form/words";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { cast } from "../cast";
import { completed, contextOf, orderWith } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

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

test("the table of the departments is neither shortened nor changed (4)", () => {
  expect(faults("minutes", { reports: [{ department: "technical" }] })).toEqual(["reports rowsChanged"]);
});

test("every discrepancy between the reports is answered, in words without prices (4)", () => {
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
