import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chaptersOf, figuresOf, showOf } from "@/components/conformance/chapters";
import { cancel } from "@/lib/order/cancel";
import { clauses } from "@/lib/order/clauses";
import { conformanceOf, type Standing } from "@/lib/order/conformance";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { decline, strike } from "@/lib/order/return";
import type { SlotSpec } from "@/lib/order/slot";
import { waive } from "@/lib/order/waive";
import { clauseWords } from "@/lib/words/clauses";
import { policyPage } from "@/scripts/docs/policy-page";
import { cast, groundAt } from "../../cast";
import { accepts, closes, delivers, meetsOverChange, requestsChange, reviewsChange } from "./execution";
import { attendee, author, circumstances, customer, mark, Story, seen, terms } from "./story";

const standing = (story: Story, clause: string) => conformanceOf(story.order).find((one) => one.clause === clause);

test("every clause has its words, once, and 1.3a to r are all there", () => {
  expect(clauses.map(({ id }) => id).sort()).toEqual(Object.keys(clauseWords).sort());
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  expect(clauses.filter(({ id }) => /^1\.3[a-r]$/.test(id))).toHaveLength(18);
});

test("a closed order shows for each clause of its life who signed what, when, in time or not (8.1)", () => {
  const story = closes(new Story()).seals();
  const named = (which: (one: Standing) => boolean) =>
    conformanceOf(story.order)
      .filter(which)
      .map(({ clause }) => clause);
  expect(named(({ met, applies }) => applies && !met)).toEqual("1.3i 1.3k 1.3r 6.1 6.2a 6.2b 6.2c 6.2d".split(" "));
  expect(named(({ applies }) => !applies)).toEqual("1.3c 1.3f 5.2 6.3 7.1 7.2 7.2a 7.2b 7.2c 7.3".split(" "));
  expect(standing(story, "4.3")?.proofs.map(({ by }) => ("id" in by ? by.id : ""))).toEqual(["sales", "technical"]);
  expect(standing(story, "8.2c")?.proofs.map(({ by }) => by.name)).toEqual([cast.sales.name, customer.name]);
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

test("minutes are told as overruling by what they said themselves, whatever a later round came to (4.2)", () => {
  const story = new Story().passesPreliminary().reports(1, "fail").meets("passed", { reason: "a press is under contract" }).notifies();
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "delay", reason: "the mill stands still" }));
  const departments = ["technical" as const, "production" as const, "quality" as const, "purchasing" as const, "finance" as const];
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments, reason: "all of it" }));
  story.reports(2).meets("passed", {}, 2);
  expect(standing(story, "4.2")?.departures).toEqual([{ kind: "overruled", documentId: "minutes.sales.1", reason: "a press is under contract" }]);
});

test("a change that the meeting passed over a failed section is told at 7.2, one that was refused at 7.3", () => {
  const changed = () => requestsChange(new Story().untilExecution()).signs(customer, "changeRequest.sales.1", "customer");
  const passed = meetsOverChange(reviewsChange(changed(), ["pass", "fail"]), "passed", "finance agrees");
  expect(standing(passed, "7.2")?.departures).toContainEqual({ kind: "overruled", documentId: "minutes.sales.2", reason: "finance agrees" });
  const refused = meetsOverChange(reviewsChange(changed(), ["pass", "fail"]), "refused", "too dear");
  expect(standing(refused, "7.3")?.departures).toContainEqual({ kind: "refused", reason: "too dear" });
});

test("goods found not acceptable, or not accepted, meet neither inspection nor acceptance, and a declined link is told (8.2b, 8.2c)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  expect(standing(story, "8.2b")).toMatchObject({ met: false, applies: true, proofs: [], departures: [{ kind: "failed" }] });
  const declined = delivers(new Story().untilExecution(), 1, [12, 5]);
  const slots: SlotSpec[] = [author(cast.sales), { id: "customer", meaning: "confirmed", for: { customer: true } }];
  declined.submits<"acceptance">(cast.sales, "acceptance.sales.1", { accepted: true, by: "link" }, slots);
  const declining = { documentId: "acceptance.sales.1", version: 1, reason: "wet boxes", proposal: "" };
  declined.does(customer, decline(declined.order, customer, groundAt(declined.now), declining));
  expect(standing(declined, "8.2c")).toMatchObject({ met: false, proofs: [], departures: [{ kind: "declined", reason: "wet boxes" }] });
});

test("an order that ended before shows why, and what it never came to does not apply (2.3, 5.1)", () => {
  const refused = new Story().submits<"registration">(cast.sales, "registration.sales.1", { terms, outcome: "fail", way: "refused", reason: "no credit" });
  expect(standing(refused, "2.3")?.departures).toContainEqual({ kind: "refused", reason: "no credit" });
  expect(standing(refused, "3.1")).toMatchObject({ met: false, applies: false });
  const early = new Story().passesPreliminary();
  early.does(cast.sales, cancel(early.order, cast.sales, { reason: "the customer withdrew" }));
  expect(standing(early, "5.1")?.departures).toEqual([{ kind: "cancelled", reason: "the customer withdrew" }]);
});

test("an excused signature is told with its reason (4.3)", () => {
  const story = new Story().passesPreliminary().reports();
  const facts = { decision: "passed" as const, again: [], chair: cast.sales.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" };
  story.submits<"minutes">(cast.sales, "minutes.sales.1", facts, [author(cast.sales), attendee(cast.technical), attendee(cast.finance)]);
  const striking = { documentId: "minutes.sales.1", version: 1, slotId: attendee(cast.technical).id, reason: "ill for weeks" };
  story.does(cast.sales, strike(story.order, cast.sales, groundAt(story.now), striking)).signs(cast.finance, "minutes.sales.1", attendee(cast.finance).id);
  expect(standing(story, "4.3")?.departures).toEqual([{ kind: "struck", documentId: "minutes.sales.1", reason: "ill for weeks" }]);
});

test("docs/policy.md says what clauses, forms and tests say", () => {
  expect(readFileSync("docs/policy.md", "utf8")).toBe(policyPage());
});

test("docs/policy.md names a test for every clause", () => {
  const rows = policyPage()
    .split("\n")
    .flatMap((line) => (/^\| \d/.test(line) ? [line.split(/(?<!\\)\|/).map((cell) => cell.trim())] : []));
  expect(rows.map(([, clause]) => clause)).toEqual(clauses.map(({ id }) => id));
  expect(rows.filter((cells) => !/`tests\/.*\.test\.ts`/.test(cells.at(-2) ?? "")).map(([, clause]) => clause)).toEqual([]);
});

test("another review is the evidence of 5.2, with what was asked and objected", () => {
  const story = new Story().untilExecution();
  expect(standing(story, "5.2")).toEqual({ clause: "5.2", met: false, applies: false, proofs: [], departures: [] });
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "delay", reason: "the mill stands still" }));
  const scope = { about: "R1", departments: ["production" as const], reason: "only the schedule" };
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
  const standings = conformanceOf(closes(new Story()).seals().order);
  expect(chaptersOf(standings, "all").map(({ chapter }) => chapter)).toEqual([..."12345678"]);
  expect(chaptersOf(standings, "all").flatMap((one) => one.standings)).toEqual(standings);
  expect(
    chaptersOf(standings, "missing")
      .flatMap((one) => one.standings)
      .every((one) => !one.met && one.applies),
  ).toBe(true);
  expect(chaptersOf(standings, "exceptions")).toEqual([]);
  expect(figuresOf(standings)).toMatchObject({ all: standings.length, missing: 8, inapplicable: 10, exceptions: 0 });
  expect([showOf("missing"), showOf("nonsense"), showOf(undefined)]).toEqual(["missing", "all", "all"]);
});
