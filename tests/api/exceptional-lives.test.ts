import { expect, test } from "vitest";
import { seen } from "./seen";

test("an order is refused in its preliminary review (2.3)", async () => {
  const { order, tasks } = await seen("refused");
  expect(order).toMatchObject({ stage: "refused", round: 0 });
  expect(order.refusedReason).toContain("overdue");
  expect(tasks).toEqual([]);
});

test("a question to the customer stops two clocks and no other (3)", async () => {
  const { tasks } = await seen("paused");
  const paused = tasks.filter((task) => task.paused).map((task) => task.form);
  expect(paused.sort()).toEqual(["qualityReport", "technicalReport"]);
});

test("a meeting passes over a report that failed, with the chair's reason (4.2d)", async () => {
  const { order } = await seen("overruled");
  const facts = (id: string) => order.documents.find((one) => one.id === id)?.versions.at(-1)?.facts;
  expect(order.stage).toBe("execution");
  expect(facts("technicalReport.technical.1")).toMatchObject({ outcome: "fail" });
  expect(facts("minutes.sales.1")).toMatchObject({ decision: "passed", reason: expect.stringContaining("moisture class") });
});

test("sales cancels before the execution; afterwards only the customer's signature does (7.1)", async () => {
  const early = await seen("cancelled");
  expect(early.order).toMatchObject({ stage: "cancelled" });
  expect(early.order.begunAt).toBeUndefined();
  const late = await seen("cancelledByChange");
  expect(late.order).toMatchObject({ stage: "cancelled", changes: [{ state: "agreed" }] });
  expect(late.order.begunAt).toBeDefined();
});

test("one department reviews again, another objects (5.2)", async () => {
  const { order } = await seen("reviewedAgain");
  expect(order).toMatchObject({ stage: "review", round: 2, reviewing: ["production"] });
  expect(order.reReviews[0]?.objections).toMatchObject([{ department: "purchasing" }]);
});

test("a customer declines a change with a text of his own (7.1)", async () => {
  const { order, tasks } = await seen("declined");
  const request = order.documents.find((one) => one.form === "changeRequest");
  expect(request?.versions[0]?.voided).toMatchObject({ how: "declined", proposal: expect.stringContaining("delivery date") });
  expect(tasks).toContainEqual(expect.objectContaining({ kind: "write", form: "changeRequest", version: 2 }));
});

test("rejected goods count as not delivered, and the same finding is corrected until it is solved (8.2b, 6.3)", async () => {
  const { order, deliveries } = await seen("rejected");
  const corrective = order.documents.filter((one) => one.form === "correctiveActionRequest");
  expect(corrective.map((one) => [one.subject, one.versions.at(-1)?.outcome])).toEqual([
    ["F1", "fail"],
    ["F1", "pass"],
  ]);
  expect(order.findings).toMatchObject([{ id: "F1", settledAt: expect.any(String) }]);
  expect(deliveries.every((line) => line.outstanding === line.ordered)).toBe(true);
});

test("the general manager's waiver closes an order, his word opens one again (8.1)", async () => {
  const waived = await seen("waived");
  expect(waived.order).toMatchObject({ stage: "closed", waivers: [{ gate: "technicalSummary", by: { department: "management" } }] });
  const reopened = await seen("reopened");
  expect(reopened.order).toMatchObject({ stage: "execution", reopenings: [{ by: { department: "management" } }] });
});
