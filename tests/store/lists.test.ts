import { beforeAll, expect, test } from "vitest";
import { orderListView } from "@/lib/door/order-list-view";
import { orderView } from "@/lib/door/order-view";
import { ask } from "@/lib/order/questions";
import { carryOut } from "@/lib/store/carry-out";
import { claimNumber, releaseNumber } from "@/lib/store/claims";
import { tasksFor } from "@/lib/store/desk";
import { customersLike, listOrders, ordersOfCustomer, stageCounts } from "@/lib/store/order-list";
import { orderByNo } from "@/lib/store/read-order";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, founded, noted, registered, registration, signed, submitted } from "./order";

ownDatabase();

const now = "2026-11-24T00:00:00.000Z";
const found = async (query: Parameters<typeof listOrders>[1], person = cast.sales as { department: (typeof cast)[keyof typeof cast]["department"] }) =>
  (await listOrders(person, { sort: "no", ...query })).orders.map((order) => order.no);

beforeAll(founded);
beforeAll(async () => {
  await registered("SO-2026-001", "遠東精工股份有限公司");
  const handedOn = await registered("SO-2026-002", "Vins et alcools Chevalier");
  await submitted(handedOn, [cast.technicalHead]);
  await signed(handedOn, cast.technicalHead);
  await registered("PO-77", "远东电子");
});

test("orders are found by number, customer and text, in either script and by the beginning of a word", async () => {
  expect(await found({})).toEqual(["PO-77", "SO-2026-001", "SO-2026-002"]);
  expect(await found({ no: "SO-2026" })).toEqual(["SO-2026-001", "SO-2026-002"]);
  expect(await found({ customer: "远东" })).toEqual(["PO-77", "SO-2026-001"]);
  expect(await found({ customer: "遠東精" })).toEqual(["SO-2026-001"]);
  expect(await found({ customer: "alco chev" })).toEqual(["SO-2026-002"]);
  expect(await found({ text: "齿轮" })).toEqual(["PO-77", "SO-2026-001", "SO-2026-002"]);
  expect(await found({ text: "齒 77" })).toEqual(["PO-77"]);
  expect(await found({ text: "轮齿" })).toEqual([]);
  expect(await found({ stages: ["review"] })).toEqual(["SO-2026-002"]);
});

test("orders are likened to those of the same customer that a person may read, however his name is written", async () => {
  const likened = async (name: string, person = cast.sales as { department: (typeof cast)[keyof typeof cast]["department"] }) =>
    (await ordersOfCustomer(person, name)).map((order) => order.no);
  expect(await likened("vins et alcools  CHEVALIER")).toEqual(["SO-2026-002"]);
  expect((await likened("远东")).sort()).toEqual(["PO-77", "SO-2026-001"]);
  expect(await likened("遠東", cast.technical)).toEqual([]);
  expect(await likened(" ")).toEqual([]);
});

test("a query is never an operator", async () => {
  expect(await found({ no: "$ne" })).toEqual([]);
  await expect(listOrders(cast.sales, { stages: [{ $ne: "x" }] as never })).resolves.toMatchObject({ orders: [] });
});

test("pages follow one another without a gap and end", async () => {
  const page = (number: number) => listOrders(cast.sales, { sort: "no", size: 2, page: number });
  expect([(await page(1)).orders.map((order) => order.no), (await page(2)).orders.map((order) => order.no)]).toEqual([
    ["PO-77", "SO-2026-001"],
    ["SO-2026-002"],
  ]);
  expect(await page(9)).toMatchObject({ page: 2, pages: 2, total: 3 });
});

test("each sees the orders that the table of access gives him", async () => {
  expect(await found({}, cast.technical)).toEqual(["SO-2026-002"]);
  expect(await found({}, cast.auditor)).toEqual(["PO-77", "SO-2026-001", "SO-2026-002"]);
  expect(await found({}, cast.archivist)).toEqual([]);
  expect(await found({}, cast.admin)).toEqual([]);
  expect(await stageCounts(cast.sales)).toEqual({ preliminary: 2, review: 1 });
  expect(await stageCounts(cast.technical)).toEqual({ review: 1 });
});

test("the desk has what a person may do now, and nothing of others", async () => {
  const ids = async (person: (typeof cast)[keyof typeof cast]) => (await tasksFor(person)).map(({ order, task }) => `${order.no} ${task.id}`);
  expect(await ids(cast.technical)).toEqual(["SO-2026-002 write:technicalReport.technical.1:1"]);
  expect((await ids(cast.sales)).sort()).toEqual([`PO-77 write:${registration}:1`, `SO-2026-001 write:${registration}:1`]);
  expect(await ids(cast.admin)).toEqual([]);
});

test("the list says the same next steps as the order's page, questions too", async () => {
  const order = await orderByNo("SO-2026-002");
  if (!order) throw new Error("no order");
  const asking = { to: "production", text: "交期可否提前？", pauses: [] } as const;
  const decide = () => ({ events: ask(order, cast.sales, { ...asking, pauses: [] }), mails: [] });
  await carryOut({ stream: order.stream, key: `${cast.sales.id}:asks`, request: asking, by: bySeller, decide });
  const { orders } = await orderListView({ person: cast.sales, query: { sort: "no", page: 1 } });
  const listed = orders.find(({ no }) => no === order.no);
  const { tasks, duties, underWay } = await orderView({ person: cast.sales, params: { no: order.no } });
  const idsOf = (...steps: { id: string }[][]) => steps.flat().map(({ id }) => id);
  expect(duties.map(({ id }) => id)).toEqual(["answer:Q1"]);
  expect(listed && idsOf(listed.tasks, listed.duties, listed.works)).toEqual(idsOf(tasks, duties, underWay));
});

test("customers of earlier orders are offered while one types, each once and as he was last", async () => {
  await registered("SO-2026-003", "遠東精工股份有限公司");
  expect((await customersLike("远东")).map(({ customer }) => customer.name)).toEqual(["遠東精工股份有限公司", "远东电子"]);
  expect(await customersLike("")).toEqual([]);
});

test("a number belongs to the order that claimed it first", async () => {
  await claimNumber("N-1", "order-a", now);
  await claimNumber("N-1", "order-a", now);
  await expect(claimNumber("N-1", "order-b", now)).rejects.toThrow("numberTaken");
  await releaseNumber("N-1", "order-b");
  await expect(claimNumber("N-1", "order-b", now)).rejects.toThrow("numberTaken");
  await releaseNumber("N-1", "order-a");
  await claimNumber("N-1", "order-b", now);
  expect(await orderByNo("N-1")).toBeNull();
});

test("an order is read with what was appended a moment ago", async () => {
  const stream = await registered("SO-2026-004");
  await carryOut({ stream, key: "k", request: {}, by: bySeller, decide: () => ({ events: [noted("x")], mails: [] }) });
  expect((await orderByNo("SO-2026-004"))?.log.length).toBe(1);
  expect(await orderByNo("SO-2026")).toBeNull();
});
