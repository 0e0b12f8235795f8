import { beforeAll, expect, test } from "vitest";
import { documentApi } from "@/components/orders/paths";
import type { deskView } from "@/lib/door/desk-view";
import type { historyView } from "@/lib/door/history-view";
import type { Terms } from "@/lib/order/terms";
import { handOn } from "../../scripts/play/registration";
import { met, type Scene } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";
import { termAnswers } from "./terms";

type Desk = Awaited<ReturnType<typeof deskView>>;
type History = Awaited<ReturnType<typeof historyView>>;

/** An order that is registered and not handed on yet; the last tests hand it on. */
let scene: Scene;
let terms: Terms;

beforeAll(async () => {
  scene = await orderIn("registered");
  terms = (await (await scene.troupe.head("sales")).order(scene.no)).order.terms;
});

const path = (rest: string) => `/api/v1/orders/${scene.no}/${rest}`;
const seq = async () => (await (await scene.troupe.head("sales")).order(scene.no)).order.seq;

async function taskOn(department: "sales" | "technical") {
  const { visit } = await scene.troupe.head(department);
  return (await visit.get<Desk>("/api/v1/desk")).tasks.filter(({ no }) => no === scene.no);
}

test("a registration is corrected by sales before it is handed on, and by nobody else (2.1)", async () => {
  const { visit } = await scene.troupe.head("sales");
  const [first, ...rest] = termAnswers(terms).lines;
  const answers = { ...termAnswers(terms), lines: [{ ...first, quantity: 99 }, ...rest] };
  const before = await seq();
  await expect((await scene.troupe.head("technical")).visit.post(path("corrections"), { answers })).rejects.toMatchObject(refused("noSuchOrder", 404));
  await expect((await scene.troupe.head("management")).visit.post(path("corrections"), { answers })).rejects.toMatchObject(refused("salesRegisters", 403));
  await expect(visit.post(path("corrections"), { answers: { ...answers, lines: [] } })).rejects.toMatchObject({
    status: 422,
    problem: { faults: [{ path: "lines" }] },
  });
  expect(await seq()).toBe(before);
  await visit.post(path("corrections"), { answers });
  const { order } = await (await scene.troupe.head("sales")).order(scene.no);
  expect([order.seq, order.terms.lines[0]?.quantity]).toEqual([before + 1, 99]);
});

test("a form that was opened before the terms were corrected is not submitted; its draft stays, and follows the terms where nobody typed (2.1)", async () => {
  const sales = await scene.troupe.head("sales");
  const document = documentApi(scene.no, "registration.sales.1");
  const passed = { a: met(), b: met(), c: met(), d: met(), conclusion: { outcome: "pass", pass: {} } };
  const open = () => sales.submission(scene.no, "registration.sales.1", (_, started) => ({ ...started, ...passed }));
  const stale = await open();
  expect(await sales.visit.get(`${document}/draft`)).toMatchObject({ revision: 0, terms: stale.terms });

  await sales.visit.post(path("corrections"), { answers: { ...termAnswers(terms), paymentDays: terms.paymentDays + 1 } });
  await sales.visit.put(`${document}/draft`, { revision: 0, answers: { ...stale.answers, demands: "Typed meanwhile." }, terms: stale.terms });
  const before = await seq();
  await expect(sales.visit.post(`${document}/submissions`, stale)).rejects.toMatchObject(refused("termsChangedMeanwhile", 409));
  expect(await seq()).toBe(before);
  const present = (await open()).terms;
  expect(present).not.toBe(stale.terms);
  const answers = { demands: "Typed meanwhile.", paymentDays: terms.paymentDays + 1, a: met() };
  expect(await sales.visit.get(`${document}/draft`)).toMatchObject({ revision: 1, answers, terms: present });
});

test("customers of earlier orders are offered to sales as they type, with their orders; to nobody else", async () => {
  const { visit } = await scene.troupe.member("sales");
  const { customers } = await visit.get<{ customers: { customer: Terms["customer"]; currency: string }[] }>("/api/v1/customers?q=vins");
  expect(customers).toContainEqual(expect.objectContaining({ customer: expect.objectContaining({ name: terms.customer.name }), currency: "USD" }));
  expect(await visit.get("/api/v1/customers?q=nobody")).toEqual({ customers: [] });
  const { orders } = await visit.get<{ orders: { no: string }[] }>(`/api/v1/customers/orders?name=${encodeURIComponent(terms.customer.name)}`);
  expect(orders.map(({ no }) => no)).toContain(scene.no);
  for (const department of ["technical", "finance", "management", "audit", "admin"] as const) {
    const other = (await scene.troupe.head(department)).visit;
    for (const asked of ["customers?q=vins", "customers/orders?name=vins"]) {
      await expect(other.get(`/api/v1/${asked}`), `${department} ${asked}`).rejects.toMatchObject(refused("notAllowed", 403));
    }
  }
  await expect(visit.get("/api/v1/customers?q=vins&more=1")).rejects.toMatchObject(refused("notTheSchema"));
  await expect(visit.get("/api/v1/customers/orders?name=")).rejects.toMatchObject(refused("notTheSchema"));
});

test("what waits is on the desk of whoever may do it, with its time once it runs (3)", async () => {
  expect(await taskOn("sales")).toMatchObject([{ kind: "write", form: "registration", customer: terms.customer.name, stage: "preliminary" }]);
  expect(await taskOn("technical")).toEqual([]);
  await handOn(scene);
  expect(await taskOn("sales")).toEqual([]);
  expect(await taskOn("technical")).toMatchObject([{ kind: "write", form: "technicalReport", stage: "review", due: { days: 3 }, late: 0 }]);
});

test("once it is handed on, only a change request changes the terms (2.1, 7)", async () => {
  const { visit } = await scene.troupe.head("sales");
  await expect(visit.post(path("corrections"), { answers: termAnswers(terms) })).rejects.toMatchObject(refused("handedOnAlready", 409));
});

test("the history says what happened, when and by whom, and keeps answers, prices and addresses to itself", async () => {
  const { lines } = await (await scene.troupe.head("technical")).visit.get<History>(path("history"));
  expect(lines.map(({ type }) => type)).toEqual(expect.arrayContaining(["registered", "corrected", "submitted", "signed", "completed"]));
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map(({ seq }) => seq).sort((one, other) => one - other));
  expect(lines[0]).toMatchObject({ by: { kind: "person", person: { department: "sales" } }, at: expect.any(String) });
  const text = JSON.stringify(lines);
  for (const kept of [terms.customer.mail, terms.paymentTerms, "unitPrice", "strokes"]) expect(text).not.toContain(kept);
  await expect((await scene.troupe.head("admin")).visit.get(path("history"))).rejects.toMatchObject(refused("noSuchOrder", 404));
});
