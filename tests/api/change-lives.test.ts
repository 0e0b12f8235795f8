import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/working-days";
import { customerAgrees } from "../../scripts/play/change";
import { demoDay } from "../../scripts/play/demo-day";
import { met } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";
import { seen } from "./seen";

test("execution waits while a change is reviewed, because sales said so (7.2)", async () => {
  const scene = await orderIn("held");
  const { order, tasks } = await (await scene.troupe.head("management")).order(scene.no);
  expect(order.changes).toMatchObject([{ state: "agreed" }]);
  expect(tasks.filter(({ form }) => form === "changeReview").map(({ slotId }) => slotId)).toEqual(["production", "quality", "purchasing", "finance"]);
  const delivery = (await scene.troupe.head("production")).begin(scene.no, "deliveryReport");
  await expect(delivery).rejects.toMatchObject(refused("executionHeld"));
});

test("sales has a department that it left out review the change after all; it gets a section of its own to sign (7.2)", async () => {
  const scene = await orderIn("change");
  await customerAgrees(scene);
  const [sales, technical] = [await scene.troupe.head("sales"), await scene.troupe.head("technical")];
  const narrowed = { concerned: ["production", "quality", "purchasing", "finance"], reason: "Only the quantity changes." };
  await sales.write(scene.no, "changeReview.sales.1", (_, started) => ({ ...started, ...narrowed }));
  const path = `/api/v1/orders/${scene.no}/re-reviews/changeReview.sales.1/scopes`;
  const body = { departments: ["technical"], reason: "The drawing changes too." };
  await expect(technical.visit.post(path, body)).rejects.toMatchObject(refused("notYourDepartment", 403));
  await sales.visit.post(path, body);
  await expect(sales.visit.post(path, body)).rejects.toMatchObject(refused("scopeNotWider", 409));
  const { tasks, scopes } = await technical.order(scene.no);
  expect(tasks.filter(({ mine }) => mine)).toMatchObject([{ form: "changeReview", slotId: "technical" }]);
  expect(scopes).toMatchObject([{ about: "changeReview.sales.1", decided: { reason: body.reason }, leftOut: [], goesOn: true }]);
  await technical.sign(scene.no, "changeReview.sales.1", "technical", {
    filling: (_, started) => ({ ...started, a: met(), b: met(), c: met(), conclusion: { outcome: "pass", pass: { advice: "None." } } }),
  });
  const { versions } = await technical.document(scene.no, "changeReview.sales.1");
  expect(versions[0]?.slots.find(({ id }) => id === "technical")).toMatchObject({ state: "signed", added: { reason: body.reason } });
});

test("a change of which a section failed waits for the meeting that is called over it (7.2)", async () => {
  const { order, tasks, meeting } = await seen("changeDebated");
  expect(order).toMatchObject({ stage: "execution", changes: [{ state: "meeting" }] });
  expect(meeting?.called).toMatchObject({ about: "changeReview.sales.1" });
  expect(tasks).toContainEqual(expect.objectContaining({ kind: "write", form: "minutes" }));
});

test("sales refuses a change instead, the terms stay, and the reason is kept (7.3)", async () => {
  const { order, tasks } = await seen("changeRefused");
  expect(order).toMatchObject({ stage: "execution", formerTerms: [], changes: [{ state: "refused" }] });
  expect(tasks.filter(({ form }) => form === "minutes")).toEqual([]);
});

test("a passed change leaves every department a plan to adjust; each says how, once (7.3)", async () => {
  const scene = await orderIn("adjusting");
  const production = await scene.troupe.head("production");
  const { order, duties } = await production.order(scene.no);
  expect(order.formerTerms).toHaveLength(1);
  expect(order.adjustments.filter(({ done }) => !done).map(({ department }) => department)).toEqual([
    "technical",
    "production",
    "quality",
    "purchasing",
    "finance",
  ]);
  expect(duties.filter(({ kind, mine }) => kind === "adjustPlan" && mine)).toHaveLength(1);
  const body = { round: 1, text: "Two shifts more in the third week." };
  const path = `/api/v1/orders/${scene.no}/adjustments`;
  await production.visit.post(path, body);
  await expect(production.visit.post(path, body)).rejects.toMatchObject(refused("adjustedAlready", 409));
  await expect((await scene.troupe.head("sales")).visit.post(path, body)).rejects.toMatchObject(refused("noPlanToAdjust"));
  await expect((await scene.troupe.head("sales")).visit.post(`/api/v1/orders/${scene.no}/change-refusals`, { reason: "none" })).rejects.toMatchObject(
    refused("noChangeBeforeMeeting"),
  );
});

test("goods that the customer does not accept are found wrong and delivered again (8.2c)", async () => {
  const { order, deliveries } = await seen("unaccepted");
  expect(order.stage).toBe("execution");
  expect(order.findings).toMatchObject([{ department: "production" }]);
  expect(deliveries.every((line) => line.outstanding === line.ordered)).toBe(true);
});

test("a closure request waits for those who have not countersigned it (8.2e-h)", async () => {
  const { order, tasks } = await seen("closing");
  expect(order.stage).toBe("execution");
  const request = order.documents.find(({ form }) => form === "closureRequest");
  expect(request?.versions[0]?.slots.filter(({ state }) => state === "signed").map(({ id }) => id)).toEqual(["author", "purchasing"]);
  expect(tasks.filter(({ form }) => form === "closureRequest").map(({ slotId }) => slotId)).toEqual(["finance", "technical"]);
});

test("an order is had as of a day, with its terms, stage and documents; a day that is none is refused in a sentence (7.3)", async () => {
  const scene = await orderIn("adjusting");
  const { visit, order } = await scene.troupe.head("sales").then(async (player) => ({ visit: player.visit, ...(await player.order(scene.no)) }));
  const asOf = (day: string) => visit.get<{ order: typeof order }>(`/api/v1/orders/${scene.no}?asOf=${day}`);
  const today = demoDay();
  const then = await asOf(today);
  expect(then.order).toMatchObject({ stage: order.stage, terms: order.terms, formerTerms: order.formerTerms });
  expect(then).not.toHaveProperty("tasks");
  await expect(asOf(addDays(today, 1))).rejects.toMatchObject(refused("dayToCome"));
  await expect(asOf(addDays(today, -1))).rejects.toMatchObject(refused("notRegisteredThen"));
  await expect(asOf("2026-02-30")).rejects.toMatchObject(refused("notTheSchema"));
});
