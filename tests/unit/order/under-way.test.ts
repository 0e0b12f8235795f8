import { expect, test } from "vitest";
import { track } from "@/lib/order/track";
import { timeUntil, underWay } from "@/lib/order/under-way";
import { cast, groundAt } from "../../cast";
import { delivers } from "./execution";
import { Story } from "./story";

const idsOf = (story: Story) => underWay(story.order).map(({ id }) => id);

const milestone = { id: "M1", text: "first lot ready", department: "production", date: "2026-12-01" } as const;
const inExecution = () =>
  new Story()
    .passesPreliminary()
    .reports()
    .meets("passed", { milestones: [milestone] })
    .notifies();

test("an order owes its milestones and its goods from the start of execution, the earliest first (6.1, 8.2a)", () => {
  expect(underWay(new Story().passesPreliminary().order)).toEqual([]);
  const owed = underWay(inExecution().order);
  expect(owed.map(({ kind }) => kind).sort()).toEqual(["delivery", "milestone"]);
  expect(owed.map(({ day }) => day)).toEqual(owed.map(({ day }) => day).sort());
});

test("a milestone is owed until its department logs it as done", () => {
  const story = inExecution();
  const tracking = { milestoneId: "M1", text: "going on", handling: "", files: [] };
  const logs = (completion: number) => story.does(cast.production, track(story.order, cast.production, { ...tracking, completion }));
  logs(60);
  expect(underWay(story.order).find(({ id }) => id === "milestone:M1")).toMatchObject({ completion: 60, department: "production" });
  logs(100);
  expect(idsOf(story)).toEqual(["delivery"]);
});

test("goods are owed until all are delivered, and again when the inspection rejects them", () => {
  const [first, second] = new Story().order.terms.lines;
  const all: [number, number] = [first?.quantity ?? 0, second?.quantity ?? 0];
  expect(idsOf(delivers(new Story().untilExecution(), 1, all))).not.toContain("delivery");
  expect(idsOf(delivers(new Story().untilExecution(), 1, all, false))).toContain("delivery");
});

test("its day is late only once its closing time has passed", () => {
  const { clock } = groundAt("2026-11-24T00:00:00Z");
  expect(timeUntil("2026-11-24", clock, "2026-11-24T02:00:00Z")).toEqual({ late: 0, left: 0 });
  expect(timeUntil("2026-11-24", clock, "2026-11-24T23:00:00Z")).toMatchObject({ late: 1, left: 0 });
  expect(timeUntil("2026-11-27", clock, "2026-11-24T02:00:00Z")).toEqual({ late: 0, left: 3 });
});
