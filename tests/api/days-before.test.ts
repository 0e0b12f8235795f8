import { afterAll, beforeAll, expect, test } from "vitest";
import type { Player } from "../../scripts/play/player";
import { testPortal } from "../setup/portal";
import { orderIn, setting } from "../setup/stage";

let portal: Awaited<ReturnType<typeof testPortal>>;
const orders = { overdue: "", late: "" };
let sales: Player;

beforeAll(async () => {
  const daysAgo = 9;
  portal = await testPortal({
    before: async ({ earlierServer }) => {
      const earlier = await earlierServer(daysAgo);
      for (const life of ["overdue", "late"] as const) orders[life] = (await orderIn(life, { url: earlier.url, daysAgo })).no;
      await earlier.stop();
    },
  });
  sales = await setting({ url: portal.url }).troupe.head("sales");
});

afterAll(() => portal.stop());

test("an order that the demo company placed nine days ago is late today (3)", async () => {
  const { tasks } = await sales.order(orders.overdue);
  const late = tasks.filter((task) => task.late > 0).map((task) => task.form);
  expect(late.sort()).toEqual(["financeReport", "purchasingReport", "qualityReport", "technicalReport"]);
});

test("of one that it executes since then a milestone is behind (6.1)", async () => {
  const { order, plan } = await sales.order(orders.late);
  expect(order.stage).toBe("execution");
  expect(plan?.rows.filter(({ kind, late }) => kind === "milestone" && late > 0)).not.toEqual([]);
});
