import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { northwind, sampleOrder, sampleOrders } from "../../../scripts/play/sample-orders";
import { Complaint } from "../../../scripts/processes";

const today = "2026-11-25";
const head = "Order No,Order Date,Customer,Contact,Product,Packing,Quantity,Unit Price,Discount,Required Date";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-orders-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(...lines: string[]): string {
  const path = join(folder, "orders.csv");
  writeFileSync(path, [head, ...lines].join("\r\n"));
  return path;
}

test("every order of the sample has an address of its customer's contact, and is placed today", () => {
  const orders = sampleOrders(northwind, today);
  expect(orders).toHaveLength(200);
  for (const { mail, orderDate } of orders) {
    expect(mail).toMatch(/^[a-z]+(\.[a-z]+)*@example\.com$/);
    expect(orderDate).toBe(today);
  }
  expect(sampleOrder(northwind, "10248", today)).toMatchObject({ contact: "Paul Henriot", mail: "paul.henriot@example.com", moved: false });
});

test.each([
  ["王小明", "王小明"],
  ["", "大成行"],
  ["  ", "大成行"],
])("a contact called %j gets an address by the order's number", (contact, shown) => {
  const order = sampleOrder(file(`A 1/2,2026-01-05,大成行,${contact},Tea,box,1,2.5,0,2026-03-01`), undefined, today);
  expect(order).toMatchObject({ contact: shown, mail: "customer-A-1-2@example.com" });
});

test("without a number the first order of three lines is taken, or the first where all are shorter", () => {
  const line = (no: string) => `${no},2026-01-05,Vins,Paul Henriot,Tea,box,1,2.5,,2026-03-01`;
  expect(sampleOrder(file(line("1"), line("2"), line("2"), line("2")), undefined, today).no).toBe("2");
  expect(sampleOrder(file(line("1"), line("2")), undefined, today)).toMatchObject({ no: "1", lines: [{ discount: 0 }] });
  expect(() => sampleOrder(file(line("1")), "7", today)).toThrow(new Complaint(`${join(folder, "orders.csv")} has no order 7.`));
});

test.each([
  [[], "has no order"],
  [["1,5 January,Vins,Paul,Tea,box,1,2.5,0,2026-03-01"], "Order Date is missing or wrong"],
  [["1,2026-01-05,,Paul,Tea,box,one,2.5,0,2026-03-01"], "Customer, Quantity are missing or wrong"],
])("a file that is no list of orders is refused by a sentence", (lines, sentence) => {
  const path = file(...lines);
  expect(() => sampleOrders(path, today)).toThrow(Complaint);
  expect(() => sampleOrders(path, today)).toThrow(sentence);
});

test("a file that is not there is refused by a sentence", () => {
  expect(() => sampleOrders(join(folder, "none.csv"), today)).toThrow(Complaint);
});
