import { expect, test } from "vitest";
import { Tally } from "./tally";
import { enoughWalks, tooSeldom } from "./thresholds";

function tallied({ walks = enoughWalks, commands = 200, closed = 500, exceptions = 50, tries = 10 } = {}): Tally {
  const tally = new Tally();
  Object.assign(tally, { walks, closed, tries });
  for (const name of Object.keys(tally.accepted)) Object.assign(tally.accepted, { [name]: commands });
  for (const name of Object.keys(tally.exceptions)) Object.assign(tally.exceptions, { [name]: exceptions });
  return tally;
}

test("a long walk in which everything happened often enough is one", () => {
  expect(tooSeldom(tallied())).toEqual([]);
});

test("each command, each exception, closed orders and accepted commands are asked for", () => {
  const count = Object.keys(tallied().accepted).length;
  expect(tooSeldom(tallied({ commands: 199 }))).toHaveLength(count);
  expect(tooSeldom(tallied({ closed: 499 }))).toEqual(["closed 499 times, at least 500 are asked for"]);
  expect(tooSeldom(tallied({ exceptions: 49 }))).toHaveLength(6);
  expect(tooSeldom(tallied({ tries: count * 200 * 4 }))).toHaveLength(1);
});

test("a shorter walk says nothing of how often things happen", () => {
  expect(tooSeldom(tallied({ walks: enoughWalks - 1, commands: 1 }))).toEqual([]);
});
