import { afterAll, beforeAll, expect, test } from "vitest";
import { testPortal } from "../setup/portal";
import { orderIn, setting } from "../setup/stage";

let portal: Awaited<ReturnType<typeof testPortal>>;

beforeAll(async () => {
  portal = await testPortal();
});

afterAll(() => portal.stop());

test("an order that the demo company placed nine days ago is late today (3)", async () => {
  const earlier = await portal.earlierServer(9);
  const { no } = await orderIn("overdue", { url: earlier.url });
  await earlier.stop();
  const sales = await setting({ url: portal.url }).troupe.head("sales");
  const { tasks } = await sales.order(no);
  const late = tasks.filter((task) => task.late > 0).map((task) => task.form);
  expect(late.sort()).toEqual(["financeReport", "purchasingReport", "qualityReport", "technicalReport"]);
});
