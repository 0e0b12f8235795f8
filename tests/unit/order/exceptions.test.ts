import { expect, test } from "vitest";
import { begin } from "@/lib/order/begin";
import { callDueCheck } from "@/lib/order/checks";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { closeFollowUp } from "@/lib/order/follow-ups";
import { closureGates } from "@/lib/order/gates";
import { object, raiseReview, scopeReview } from "@/lib/order/re-review";
import { reopen } from "@/lib/order/reopen";
import { track } from "@/lib/order/track";
import { waive } from "@/lib/order/waive";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, closes, delivers, summarises } from "./execution";
import { circumstances, mark, Story, seen } from "./story";

function raises(story: Story): Story {
  return story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks in the first lot" }));
}

function scopes(story: Story, departments: ("production" | "quality")[] = ["production"], about = "R1"): Story {
  return story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about, departments, reason: "only the process" }));
}

test("a failed report opens a follow-up with owner and date, closed by the owner or his department (3)", () => {
  const story = new Story().passesPreliminary();
  const followUp = { text: "buy a press", department: "production", owner: cast.production.id, date: "2026-12-04" } as const;
  story.submits<"technicalReport">(cast.technical, "technicalReport.technical.1", { department: "technical", outcome: "fail", followUp });
  expect(dutiesOf(story.order)).toMatchObject([{ id: "followUp:U1", for: { person: "production" }, text: "buy a press", day: "2026-12-04" }]);
  expect(() => closeFollowUp(story.order, cast.technical, { followUpId: "U1", text: "x" })).toThrow("notYourDepartment");
  expect(() => closeFollowUp(story.order, cast.production, { followUpId: "U2", text: "x" })).toThrow("noSuchFollowUp");
  story.does(cast.productionHead, closeFollowUp(story.order, cast.productionHead, { followUpId: "U1", text: "ordered" }));
  expect(dutiesOf(story.order)).toEqual([]);
  expect(() => closeFollowUp(story.order, cast.production, { followUpId: "U1", text: "x" })).toThrow("closedAlready");
});

test("a quality problem in execution leads to another round for the departments concerned; execution waits for it (5.2)", () => {
  const story = raises(new Story().untilExecution());
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["scope:R1"]);
  story.does(cast.production, begin(story.order, cast.production, groundAt(story.now), { form: "deliveryReport" }));
  expect(() => scopeReview(story.order, cast.quality, groundAt(story.now), { about: "R1", departments: [], reason: "x" })).toThrow("notYourDepartment");
  scopes(story);
  expect(story.order).toMatchObject({ stage: "review", round: 2, reviewing: ["production"] });
  expect(story.waitsFor()).toEqual(["write:productionReport.production.2:1"]);
  expect(() => begin(story.order, cast.sales, groundAt(story.now), { form: "executionCheck" })).toThrow("notInExecution");
  story.report("production", 2).meets("passed", {}, 2).notifies("pass", 2);
  expect(story.order.stage).toBe("execution");
  expect(story.waitsFor()).toEqual(["write:deliveryReport.production.1:1"]);
});

test("a review is raised once the order has passed, scoped once, and needs no review where sales says so (5.2)", () => {
  const early = new Story().passesPreliminary();
  expect(() => raiseReview(early.order, cast.quality, { cause: "delay", reason: "x" })).toThrow("reviewUnderWay");
  const story = raises(new Story().untilExecution());
  expect(() => raiseReview(story.order, cast.auditor, { cause: "delay", reason: "x" })).toThrow("notAllowed");
  expect(() => scopes(story, [], "R7")).toThrow("noSuchReview");
  scopes(story, []);
  expect(story.order.stage).toBe("execution");
  expect(() => scopes(story, [])).toThrow("scopeNotWider");
});

test("a notice that is not sent is given up for the new round (5.2)", () => {
  const story = scopes(raises(new Story().passesPreliminary().reports().meets("passed")));
  expect(story.order.stage).toBe("review");
  expect(documentNamed(story.order, "resultNotice.sales.1").dropped).toMatchObject({ reason: "only the process" });
  story.report("production", 2).meets("passed", {}, 2);
  expect(story.waitsFor()).toEqual(["write:resultNotice.sales.2:1"]);
});

test("departments that the scope leaves out may object while that review goes on (5.2)", () => {
  const story = scopes(raises(new Story().untilExecution()));
  const objection = { about: "R1", text: "the control plan changes too" };
  expect(() => object(story.order, cast.production, objection)).toThrow("notLeftOut");
  expect(() => object(story.order, cast.quality, { ...objection, about: "R9" })).toThrow("noSuchReview");
  story.does(cast.quality, object(story.order, cast.quality, objection));
  expect(() => object(story.order, cast.qualityHead, objection)).toThrow("objectedAlready");
  story.report("production", 2).meets("passed", {}, 2);
  expect(() => object(story.order, cast.finance, objection)).toThrow("notLeftOut");
});

test("once execution has begun the meeting cannot refuse the order, and adds its milestones to the earlier ones (4.2d)", () => {
  const first = new Story().passesPreliminary().reports();
  const milestone = (text: string) => ({ id: "M1", text, department: "production" as const, date: "2026-12-01" });
  const story = scopes(raises(first.meets("passed", { milestones: [milestone("start")] }).notifies())).report("production", 2);
  expect(() => story.meets("refused", { reason: "x" }, 2)).toThrow("begunNotRefused");
  story.meets("passed", { milestones: [milestone("repair")] }, 2);
  expect(story.order.milestones.map(({ id, text }) => [id, text])).toEqual([
    ["M1", "start"],
    ["M2", "repair"],
  ]);
});

function waives(story: Story, gate: Parameters<typeof waive>[3]["gate"], by = cast.generalManager as never): Story {
  const missing = closureGates(story.order).find(({ id }) => id === gate)?.missing ?? [];
  return story.does(by, waive(story.order, by, groundAt(story.now), { gate, reason: "agreed with the customer", missing, seen, mark, circumstances }));
}

test("the general manager waives a gate with a reason; delivery, inspection and acceptance nobody waives (8.1)", () => {
  const story = accepts(delivers(new Story().untilExecution(), 1, [12, 5]));
  for (const gate of ["delivered", "inspected", "accepted"] as const) expect(() => waives(story, gate)).toThrow("cannotBeWaived");
  expect(() => waives(story, "summaries", cast.sales as never)).toThrow("generalManagerDecides");
  expect(() => waives(story, "noChangeOpen")).toThrow("nothingToWaive");
  waives(story, "summaries").seals();
  expect(() => waives(story, "summaries")).toThrow("nothingToWaive");
  expect(story.waitsFor()).toContain("write:closureRequest.sales.1:1");
  expect(closureGates(story.order).find(({ id }) => id === "summaries")).toMatchObject({ met: false, waived: { reason: "agreed with the customer" } });
});

test("a waiver covers what was missing when it was signed, and nothing that comes up later (8.1)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  const open = () => closureGates(story.order).find(({ id }) => id === "findingsSettled");
  waives(story, "findingsSettled");
  expect(open()).toMatchObject({ missing: ["F1"], waived: { missing: ["F1"] } });
  delivers(story, 2, [12, 5], false);
  expect(open()).toMatchObject({ missing: ["F1", "F2"] });
  expect(open()?.waived).toBeUndefined();
  waives(story, "findingsSettled");
  expect(open()?.waived).toMatchObject({ missing: ["F1", "F2"] });
});

test("a waiver of something else than is missing now is refused (8.1)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  const waiving = { gate: "summaries" as const, reason: "x", missing: ["sales"], seen, mark, circumstances };
  expect(() => waive(story.order, cast.generalManager, groundAt(story.now), waiving)).toThrow("changedSinceShown");
});

test("reopening an order ends its waivers (8.1)", () => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  asksToClose(waives(story, "paid"));
  for (const one of ["technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  story.signs(cast.generalManager, "closureRequest.sales.1", "management").seals();
  story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "a claim" }));
  expect(closureGates(story.order).find(({ id }) => id === "paid")).toMatchObject({ met: false, missing: ["finance"] });
  expect(asksToClose(story, 2).waitsFor()).toContain("sign:closureRequest.sales.2:1:finance");
});

test("purchasing does not sign that the materials have arrived over a contract that it has logged otherwise (8.2e)", () => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  const contract = (arrived: boolean) => ({ no: "C1", material: "milk", arrival: "2026-12-01", arrived });
  const logs = (arrived: boolean) =>
    story.does(
      cast.purchasing,
      track(story.order, cast.purchasing, { completion: 50, text: "under way", handling: "", files: [], contract: contract(arrived) }),
    );
  asksToClose(logs(false));
  expect(closureGates(story.order).find(({ id }) => id === "materialsArrived")?.missing).toEqual(["purchasing", "contract:C1"]);
  expect(() => story.signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {})).toThrow("contractsNotArrived");
  logs(true).signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {});
  for (const one of ["finance", "technical"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  logs(false);
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("gate.materialsArrived");
  expect(logs(true).signs(cast.generalManager, "closureRequest.sales.1", "management").order.stage).toBe("closed");
});

test.each(["before the request", "while it is signed"])("a waived countersignature is struck %s, and the rest still sign (8.2f)", (when) => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  if (when === "before the request") waives(story, "paid");
  asksToClose(story);
  if (when !== "before the request") waives(story, "paid");
  expect(documentNamed(story.order, "closureRequest.sales.1").versions[0]?.slots.map(({ id, state }) => `${id} ${state}`)).toContain("finance struck");
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("outOfTurn");
  story.signs(cast.technical, "closureRequest.sales.1", "technical", {}).signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {});
  expect(story.signs(cast.generalManager, "closureRequest.sales.1", "management").order.stage).toBe("closed");
});

test("the general manager does not approve over a gate that came open again (8.1)", () => {
  const story = accepts(delivers(new Story().untilExecution(), 1, [12, 5]));
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "executionCheck" }));
  asksToClose(summarises(story).seals());
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  story.order = { ...story.order, findings: [{ id: "F1", text: "rust", department: "quality", deadline: "2026-12-01", from: "x", raisedAt: story.now }] };
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("gate.findingsSettled");
});

test("a closed order is opened again only by the general manager, and closes by another request (8.1)", () => {
  const story = closes(new Story()).seals();
  expect(() => reopen(story.order, cast.sales, groundAt(story.now), { reason: "x" })).toThrow("generalManagerDecides");
  story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "a claim" }));
  expect(story.order).toMatchObject({ stage: "execution", reopenings: [{ reason: "a claim" }] });
  expect(story.order.closedAt).toBeUndefined();
  expect(story.waitsFor()).toEqual(["write:closureRequest.sales.2:1"]);
  expect(() => reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "x" })).toThrow("notClosed");
  asksToClose(story, 2);
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.2", one, {});
  expect(story.signs(cast.generalManager, "closureRequest.sales.2", "management").order.stage).toBe("closed");
});

test("the system calls a check each period, by urgency, never two at once (6.2)", () => {
  const story = new Story().untilExecution();
  expect(callDueCheck(story.order, groundAt("2026-12-07T02:00:00.000Z"))).toEqual([]);
  story.now = "2026-12-08T02:00:00.000Z";
  story.does("system", callDueCheck(story.order, groundAt(story.now)));
  expect(story.waitsFor()).toEqual(["write:executionCheck.sales.1:1"]);
  expect(callDueCheck(story.order, groundAt("2027-01-08T02:00:00.000Z"))).toEqual([]);
  const critical = new Story({ urgency: "critical" }).untilExecution();
  expect(callDueCheck(critical.order, groundAt("2026-11-25T02:00:00.000Z"))).toEqual([]);
  expect(callDueCheck(critical.order, groundAt("2026-11-26T02:00:00.000Z"))).toHaveLength(1);
});
