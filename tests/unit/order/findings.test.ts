import { expect, test } from "vitest";
import { findingStandings } from "@/lib/order/findings";
import { cast, groundAt } from "../../cast";
import { corrects, delivers } from "./execution";
import { Story } from "./story";

const { clock } = groundAt("2026-11-24T01:30:00.000Z");
const seen = ({ order }: Story, now: string) =>
  findingStandings(order, clock, now).map(({ id, attempts, nth, late, verifiedBy }) => ({ id, attempts, nth, late, by: verifiedBy?.id }));

test("a correction that did not help is demanded again, and counted, until a second person of another department verifies it (6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  expect(seen(story, "2026-12-01T09:00:00.000Z")).toEqual([{ id: "F1", attempts: 1, nth: 1, late: 0, by: undefined }]);
  corrects(story, 1, false);
  expect(seen(story, "2026-12-03T02:00:00.000Z")).toEqual([{ id: "F1", attempts: 2, nth: 1, late: 2, by: undefined }]);
  story.now = "2026-12-04T02:00:00.000Z";
  corrects(story, 2, true);
  expect(seen(story, "2027-01-04T02:00:00.000Z")).toEqual([{ id: "F1", attempts: 2, nth: 1, late: 3, by: cast.quality.id }]);
});

test("findings against the same department are counted", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  corrects(story, 1, true);
  delivers(story, 2, [12, 5], false);
  expect(seen(story, "2026-11-25T02:00:00.000Z").map(({ id, nth }) => [id, nth])).toEqual([
    ["F1", 1],
    ["F2", 2],
  ]);
});
