import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/working-days";
import { daysAfter, daysToName, planAgainstActual } from "@/lib/order/plan";
import { track } from "@/lib/order/track";
import { cast, groundAt } from "../../cast";
import { delivers } from "./execution";
import { Story } from "./story";

const { clock } = groundAt("2026-11-24T01:30:00.000Z");
const milestones = [
  { id: "M1", text: "all material is here", department: "purchasing" as const, date: "2026-11-27" },
  { id: "M2", text: "first batch", department: "production" as const, date: "2026-12-04" },
];

const begun = () => new Story().passesPreliminary().reports().meets("passed", { milestones }).notifies();
const line = { text: "under way", handling: "", files: [] };
const plan = ({ order }: Story, now: string) => planAgainstActual(order, clock, now);
const rows = (story: Story, now: string) => plan(story, now)?.rows.map(({ id, begun, actual, completion, late }) => ({ id, begun, actual, completion, late }));

test("there is no plan before a meeting has set milestones (4.2d)", () => {
  expect(plan(new Story().passesPreliminary().reports(), "2026-11-24T02:00:00.000Z")).toBeUndefined();
});

test("a milestone is begun with its first line, reached with the first that says done, and late in working days (6.1)", () => {
  const story = begun();
  story.now = "2026-11-25T02:00:00.000Z";
  story.does(cast.purchasing, track(story.order, cast.purchasing, { ...line, milestoneId: "M1", completion: 40 }));
  expect(rows(story, "2026-11-27T09:59:00.000Z")).toEqual([
    { id: "M1", begun: "2026-11-25", actual: undefined, completion: 40, late: 0 },
    { id: "M2", begun: undefined, actual: undefined, completion: 0, late: 0 },
    { id: "delivery", begun: undefined, actual: undefined, completion: 0, late: 0 },
  ]);
  expect(rows(story, "2026-11-30T02:00:00.000Z")?.[0]).toMatchObject({ late: 1 });
  story.now = "2026-12-01T02:00:00.000Z";
  story.does(cast.purchasing, track(story.order, cast.purchasing, { ...line, milestoneId: "M1", completion: 100 }));
  expect(rows(story, "2026-12-20T02:00:00.000Z")?.[0]).toEqual({ id: "M1", begun: "2026-11-25", actual: "2026-12-01", completion: 100, late: 2 });
});

test("what was said to be done and is not counts from when it is done again", () => {
  const story = begun();
  const says = (now: string, completion: number) => {
    story.now = now;
    story.does(cast.production, track(story.order, cast.production, { ...line, milestoneId: "M2", completion }));
  };
  says("2026-11-26T02:00:00.000Z", 100);
  says("2026-11-27T02:00:00.000Z", 80);
  expect(rows(story, "2026-11-27T03:00:00.000Z")?.[1]).toMatchObject({ actual: undefined, completion: 80 });
  says("2026-11-30T02:00:00.000Z", 100);
  expect(rows(story, "2026-12-01T02:00:00.000Z")?.[1]).toMatchObject({ begun: "2026-11-26", actual: "2026-11-30", late: 0 });
});

test("the delivery stands beside the milestones: part of it, then all (8.2a)", () => {
  const story = begun();
  story.now = "2026-12-14T02:00:00.000Z";
  delivers(story, 1, [6, 5]);
  expect(rows(story, "2026-12-23T02:00:00.000Z")?.[2]).toMatchObject({ begun: "2026-12-14", actual: undefined, completion: 75, late: 1 });
  story.now = "2026-12-24T02:00:00.000Z";
  delivers(story, 2, [6, 0]);
  expect(rows(story, "2027-01-10T02:00:00.000Z")?.[2]).toMatchObject({ actual: "2026-12-24", completion: 100, late: 2 });
});

test("the grid reaches from the beginning to the last day, and names the days that are not worked", () => {
  const seen = plan(begun(), "2026-11-24T02:00:00.000Z");
  expect(seen).toMatchObject({ from: "2026-11-24", to: "2026-12-22", today: "2026-11-24" });
  expect(seen?.rest).toEqual(["2026-11-28", "2026-11-29", "2026-12-05", "2026-12-06", "2026-12-12", "2026-12-13", "2026-12-19", "2026-12-20"]);
  expect(plan(begun(), "2026-12-30T02:00:00.000Z")?.to).toBe("2026-12-30");
});

test("few enough days are named for a phone, all of them within the plan", () => {
  fc.assert(
    fc.property(fc.nat(900), (length) => {
      const to = addDays("2026-11-24", length);
      const named = daysToName({ from: "2026-11-24", to });
      expect(named.length).toBeLessThanOrEqual(6);
      expect(named.every((day) => daysAfter("2026-11-24", day) >= 0 && day <= to)).toBe(true);
    }),
  );
});
