import { expect, test } from "vitest";
import { departmentLogs } from "@/lib/order/department-log";
import type { Actor } from "@/lib/order/people";
import { type Tracking, track } from "@/lib/order/track";
import { asReadBy } from "@/lib/order/without-prices";
import { cast } from "../../cast";
import { Story } from "./story";

const line = { completion: 50, text: "under way", handling: "", files: [] };
const logs = (story: Story, by: Actor, more: Partial<Tracking>) => story.does(by, track(story.order, by, { ...line, ...more }));
const logOf = ({ order }: Story, department: string) => departmentLogs(order).find((one) => one.department === department);

test("each department that takes part keeps its own log, newest line first (6.1)", () => {
  const story = new Story().untilExecution();
  logs(story, cast.production, { text: "first" });
  logs(story, cast.production, { text: "second" });
  expect(departmentLogs(story.order).map(({ department, lines }) => [department, lines.map(({ text }) => text)])).toEqual([
    ["sales", []],
    ["technical", []],
    ["production", ["second", "first"]],
    ["quality", []],
    ["purchasing", []],
    ["finance", []],
  ]);
});

test("purchasing's newest word on each contract counts (1.3o)", () => {
  const story = new Story().untilExecution();
  const contract = (no: string, arrival: string, arrived = false) => ({ no, material: "milk", arrival, arrived });
  logs(story, cast.purchasing, { contract: contract("PC-2", "2026-12-01") });
  logs(story, cast.purchasing, { contract: contract("PC-1", "2026-12-02") });
  logs(story, cast.purchasing, { contract: contract("PC-2", "2026-12-03", true) });
  expect(logOf(story, "purchasing")?.contracts).toEqual([contract("PC-1", "2026-12-02"), contract("PC-2", "2026-12-03", true)]);
  expect(() => logs(story, cast.quality, { contract: contract("PC-3", "2026-12-01") })).toThrow("notYourDepartment");
});

test("the inspection before delivery is quality's to log (1.3l)", () => {
  const story = new Story().untilExecution();
  logs(story, cast.quality, { inspection: "fail" });
  story.now = "2026-11-25T01:30:00.000Z";
  logs(story, cast.quality, { inspection: "pass" });
  expect(logOf(story, "quality")?.inspection).toEqual({ outcome: "pass", at: story.now });
  expect(() => logs(story, cast.production, { inspection: "pass" })).toThrow("notYourDepartment");
});

test("the cost to date is finance's to log, and told to those who may read prices (1.3r)", () => {
  const story = new Story().untilExecution();
  logs(story, cast.finance, { costToDate: 12_300 });
  expect(logOf(story, "finance")?.cost).toEqual({ toDate: 12_300, at: story.now });
  expect(() => logs(story, cast.sales, { costToDate: 1 })).toThrow("notYourDepartment");
  const read = asReadBy(cast.production, story.order);
  expect(departmentLogs(read).find((one) => one.department === "finance")?.cost).toBeUndefined();
  expect(JSON.stringify(read.log)).not.toContain("12300");
});
