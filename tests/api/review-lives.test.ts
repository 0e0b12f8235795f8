import { expect, test } from "vitest";
import { orderIn } from "../setup/stage";
import { seen } from "./seen";

test("a registration goes back to the customer and waits to be written again (2.3)", async () => {
  const { order, tasks } = await seen("sentBack");
  expect(order).toMatchObject({ stage: "preliminary", round: 0 });
  expect(order.documents.map(({ form, versions }) => [form, versions.at(-1)?.outcome])).toContainEqual(["registration", "fail"]);
  expect(tasks).toMatchObject([{ kind: "write", form: "registration" }]);
});

test("an order that came twice is pointed out by the customer's own number (2.2)", async () => {
  const scene = await orderIn("duplicate", { no: "10255" });
  const sales = await scene.troupe.head("sales");
  const { orders } = await sales.visit.get<{ orders: { customerOrderNo?: string }[] }>(
    `/api/v1/customers/orders?name=${encodeURIComponent(scene.sample.customer)}`,
  );
  expect(orders.filter(({ customerOrderNo }) => customerOrderNo === scene.sample.no)).toHaveLength(2);
});

test("a department's question to another is answered (2.2)", async () => {
  const { order } = await seen("answered");
  expect(order.questions).toMatchObject([{ to: "purchasing", pauses: [], answer: { text: expect.stringContaining("Two rolls") } }]);
});

test("the general manager ends a pause, and the clocks run again (3)", async () => {
  const { order, tasks } = await seen("pauseEnded");
  expect(order.questions[0]).toMatchObject({ to: "customer", pauseEnded: expect.anything() });
  expect(order.questions[0]?.answer).toBeUndefined();
  expect(tasks.filter((task) => task.paused)).toEqual([]);
});

test("minutes are complete with a reservation and somebody excused (4.3)", async () => {
  const { order } = await seen("reserved");
  expect(order.stage).toBe("result");
  const states = order.documents.find(({ form }) => form === "minutes")?.versions[0]?.slots.map(({ state }) => state);
  expect(states?.filter((state) => state === "struck")).toHaveLength(1);
  expect(states).not.toContain("open");
});

test("a review ends without passing, and the customer is told why and a way on (4.2d, 5.1)", async () => {
  const { order, tasks } = await seen("notPassed");
  expect(order).toMatchObject({ stage: "refused" });
  expect(order.begunAt).toBeUndefined();
  expect(order.documents.find(({ form }) => form === "resultNotice")?.versions[0]).toMatchObject({ outcome: "fail" });
  expect(tasks).toEqual([]);
});

test("a difference that the customer states waits for sales to say who reviews again (5.2)", async () => {
  const { order, duties } = await seen("differs");
  expect(order.stage).toBe("execution");
  expect(order.documents.find(({ form }) => form === "resultNotice")?.versions[0]?.answer).toMatchObject({ how: "disputed" });
  expect(order.reReviews).toHaveLength(1);
  expect(order.reReviews[0]?.scope).toBeUndefined();
  expect(duties.map(({ kind }) => kind)).toContain("scope");
});

test("one order shows each kind of discrepancy between reports (4.2b)", async () => {
  const scene = await orderIn("disagreeing");
  const sales = await scene.troupe.head("sales");
  const { context } = await sales.document(scene.no, "minutes.sales.1");
  expect(context.discrepancies.map(({ id }) => id).sort()).toEqual([
    "lateMaterial",
    "lateSchedule",
    "marginBelowTarget",
    "materialCostDiffers",
    "noTimeForInspection",
    "paymentTooLong",
  ]);
});
