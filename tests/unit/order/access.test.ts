import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Extent, may, mayHavePacket, mayHoldSealed, type Right, rights } from "@/lib/order/access";
import type { Stage } from "@/lib/order/order";
import { type Department, departments } from "@/lib/order/people";
import { accessPage } from "@/scripts/docs/access-page";

/** The design's table, written out by hand once more. Columns: register, readOrder, readPrices, write, sign, track, download, verify, readVisits, postLetters, managePeople. */
const table: Record<Department, string> = {
  sales: "all all all all all all all all none all none",
  technical: "none part none part part part part part none none none",
  production: "none part none part part part part part none none none",
  quality: "none part none part part part part part none none none",
  purchasing: "none part part part part part part part none none none",
  finance: "none part part part part part part part none none none",
  management: "none all all none all none all all none none none",
  archive: "none closed closed none none none closed closed none none none",
  audit: "none all all none none none all all all none none",
  admin: "none none none none none none none none none none all",
};

const orders: Record<string, { stage: Stage; round: number }> = {
  preliminary: { stage: "preliminary", round: 0 },
  review: { stage: "review", round: 1 },
  closed: { stage: "closed", round: 1 },
  refusedBeforeReview: { stage: "refused", round: 0 },
};

const reach: Record<string, string[]> = { all: Object.keys(orders), part: ["review", "closed"], closed: ["closed", "refusedBeforeReview"], none: [] };

const cells = departments.flatMap((department) =>
  rights.map((right, at) => [department, right, table[department].split(" ")[at] ?? "none"] as [Department, Right, string]),
);

test.each(cells)("%s: %s reaches %s", (department, right, extent) => {
  const reached = Object.entries(orders).filter(([, order]) => may({ department }, right, order));
  expect(reached.map(([name]) => name)).toEqual(reach[extent]);
});

test("without an order only a right to all of them holds", () => {
  for (const [department, right, extent] of cells) expect(may({ department }, right)).toBe(extent === ("all" satisfies Extent));
});

test("a sealed file with prices is only for those who may read prices", () => {
  const holders = (commercial: boolean) => departments.filter((department) => mayHoldSealed({ department }, { stage: "closed", round: 1 }, { commercial }));
  expect(holders(true)).toEqual(["sales", "purchasing", "finance", "management", "archive", "audit"]);
  expect(holders(false)).toEqual(["sales", "technical", "production", "quality", "purchasing", "finance", "management", "archive", "audit"]);
});

test("the packet of every order that has ended, however it did, is for whoever may read its prices; of a live order there is none", () => {
  const reached = (stage: Stage, round: number) => departments.filter((department) => mayHavePacket({ department }, { stage, round }));
  const all: Department[] = ["sales", "purchasing", "finance", "management", "archive", "audit"];
  expect([reached("closed", 1), reached("refused", 1), reached("cancelled", 1)]).toEqual([all, all, all]);
  expect(reached("refused", 0)).toEqual(["sales", "management", "archive", "audit"]);
  expect([reached("execution", 1), reached("preliminary", 0)]).toEqual([[], []]);
});

test("docs/access.md says what the table says", () => {
  expect(readFileSync("docs/access.md", "utf8")).toBe(accessPage());
});
