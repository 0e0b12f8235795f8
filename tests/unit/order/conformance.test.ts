import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chaptersOf, figuresOf, showOf } from "@/components/conformance/chapters";
import { clauses } from "@/lib/order/clauses";
import { conformanceOf } from "@/lib/order/conformance";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { waive } from "@/lib/order/waive";
import { clauseWords } from "@/lib/words/clauses";
import { policyPage } from "@/scripts/docs/policy-page";
import { cast, groundAt } from "../../cast";
import { accepts, closes, delivers } from "./execution";
import { circumstances, mark, Story, seen } from "./story";

const standing = (story: Story, clause: string) => conformanceOf(story.order).find((one) => one.clause === clause);

test("every clause has its words, once, and 1.3a to r are all there", () => {
  expect(clauses.map(({ id }) => id).sort()).toEqual(Object.keys(clauseWords).sort());
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  expect(clauses.filter(({ id }) => /^1\.3[a-r]$/.test(id))).toHaveLength(18);
});

test("a closed order shows for each clause of its life who signed what, when, in time or not (8.1)", () => {
  const story = closes(new Story());
  const unmet = conformanceOf(story.order).filter((one) => !one.met);
  expect(unmet.map(({ clause }) => clause)).toEqual("1.3c 1.3i 1.3k 1.3r 5.2 6.1 6.2a 6.2b 6.2c 6.2d 6.3 7.1 7.2 7.2a 7.2b 7.2c 7.3".split(" "));
  expect(standing(story, "3.1")?.proofs).toMatchObject([{ documentId: "technicalReport.technical.1", by: { id: "technical" }, onTime: true }]);
  expect(standing(story, "8.2h")?.proofs).toMatchObject([{ by: { id: "general-manager" } }]);
});

test("departures are told at their clause: failed, overruled with the chair's reason, waived", () => {
  const story = new Story().passesPreliminary();
  story.report("technical", 1, "fail");
  for (const department of ["production", "quality", "purchasing", "finance"] as const) story.report(department);
  story.meets("passed", { reason: "a press is under contract" }).notifies();
  expect(standing(story, "3.1")?.departures).toMatchObject([{ kind: "failed" }]);
  expect(standing(story, "4.2")?.departures).toEqual([{ kind: "overruled", documentId: "minutes.sales.1", reason: "a press is under contract" }]);
  accepts(delivers(story, 1, [12, 5]));
  const waiving = { gate: "paid" as const, reason: "paid in instalments", missing: ["finance"], seen, mark, circumstances };
  story.does(cast.generalManager, waive(story.order, cast.generalManager, groundAt(story.now), waiving));
  expect(standing(story, "8.2f")).toMatchObject({ met: false, departures: [{ kind: "waived", reason: "paid in instalments" }] });
});

test("docs/policy.md says what clauses, forms and tests say", () => {
  expect(readFileSync("docs/policy.md", "utf8")).toBe(policyPage());
});

test("another review is the evidence of 5.2, with what was asked and objected", () => {
  const story = new Story().untilExecution();
  expect(standing(story, "5.2")).toEqual({ clause: "5.2", met: false, proofs: [], departures: [] });
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "delay", reason: "the mill stands still" }));
  const scope = { raiseId: "R1", departments: ["production" as const], reason: "only the schedule" };
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), scope));
  story.does(cast.quality, object(story.order, cast.quality, { about: "R1", text: "the plan changes" })).report("production", 2);
  expect(standing(story, "5.2")).toMatchObject({ met: true, proofs: [{ documentId: "productionReport.production.2" }] });
  expect(standing(story, "5.2")?.departures.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
    "raised: the mill stands still",
    "objected: the plan changes",
  ]);
  expect(standing(story, "3")?.proofs).toHaveLength(6);
});

test("the page shows all clauses, those without evidence, or those with exceptions, by chapter", () => {
  const standings = conformanceOf(closes(new Story()).order);
  expect(chaptersOf(standings, "all").map(({ chapter }) => chapter)).toEqual([..."12345678"]);
  expect(chaptersOf(standings, "all").flatMap((one) => one.standings)).toEqual(standings);
  expect(
    chaptersOf(standings, "missing")
      .flatMap((one) => one.standings)
      .every((one) => !one.met),
  ).toBe(true);
  expect(chaptersOf(standings, "exceptions")).toEqual([]);
  expect(figuresOf(standings)).toMatchObject({ all: standings.length, exceptions: 0 });
  expect([showOf("missing"), showOf("nonsense"), showOf(undefined)]).toEqual(["missing", "all", "all"]);
});
