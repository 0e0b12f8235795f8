import { expect, test } from "vitest";
import { verifyDatabase, verifyStream } from "@/lib/store/verify-database";
import { twoOrders } from "./two-orders";

const orders = twoOrders();

test("of any number who ask at once all get one verification, and who asks later another", async () => {
  const first = verifyDatabase();
  expect(verifyDatabase()).toBe(first);
  await first;
  const second = verifyDatabase();
  expect(second).not.toBe(first);
  await second;
});

test("what the portal wrote is intact, and the verification says what it looked at", async () => {
  expect(await verifyDatabase()).toMatchObject({ faults: [], streams: 3, entries: 7, files: 1, attachments: 3, checkpoints: 1, disposed: 0, uncovered: 0 });
  expect(await verifyStream(orders.sealed)).toMatchObject({ faults: [], streams: 1, entries: 4, files: 1, attachments: 2 });
});
