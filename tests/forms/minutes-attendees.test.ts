import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { computedSaid } from "@/lib/form/kinds/computed";
import { renditionOf } from "@/lib/form/rendition-of";
import { cast } from "../cast";
import { contextOf, orderWith } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

test("chair and recorder attend; the recorder is whoever submits (4)", () => {
  expect(faults("minutes", { chair: "technical" })).toEqual(["chair chairAway"]);
  const attendees = ["production-head", "technical", "quality", "purchasing", "finance"];
  expect(faults("minutes", { attendees })).toEqual(["attendees recorderAway"]);
  const context = contextOf("minutes");
  expect(catalogue.minutes.facts(sampleAnswers("minutes", context), context)).toMatchObject({ recorder: context.author?.id });
});

test("a department that reviewed and is not there is named with the reason; sales alone is no meeting (4)", () => {
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

test("every attendee but the recorder has a slot of his own (4)", () => {
  const context = contextOf("minutes");
  const slots = catalogue.minutes.slots(sampleAnswers("minutes", context), context);
  expect(slots.map((slot) => slot.for)).toEqual([
    { departments: ["sales"] },
    ...["technical-head", "production-head", "quality-head", "purchasing-head", "finance-head"].map((person) => ({ person })),
  ]);
});

test("nobody attends who signs nothing (4)", () => {
  const { attendees } = sampleAnswers("minutes", contextOf("minutes"));
  expect(faults("minutes", { attendees: [...(attendees as string[]), "auditor"] })).toEqual(["attendees.6 notAPerson"]);
});

test("those invited and absent are named as each language names people (4)", () => {
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
