import { documentApi } from "@/components/orders/paths";
import type { Person } from "@/lib/order/people";
import { Customer } from "../../scripts/play/customer";
import { met } from "../../scripts/play/scene";
import type { Visit } from "../../scripts/play/visit";
import { leaves } from "../setup/newcomer";
import { orderIn } from "../setup/stage";
import { sealedOrder } from "./sealed";
import { termAnswers } from "./terms";

export type Body = Record<string, unknown>;

/** A route that takes answers, with a body it would take, and what must stay as it is when it refuses another. */
export type Place = {
  visit: Visit;
  path: string;
  good: Body;
  /** The same body with something else in one text, and the field's name in the problem. */
  spoilt: (text: unknown) => Body;
  field: string;
  /** The same body with one key more among its answers. */
  extra: () => Body;
  state: () => Promise<unknown>;
};

const answersOf = (body: Body) => body.answers as Body;

async function submission(): Promise<Place> {
  const { troupe, no } = await orderIn("review");
  await sealedOrder({ troupe, no });
  const author = await troupe.member("purchasing");
  const path = documentApi(no, "purchasingReport.purchasing.1");
  await author.visit.put(`${path}/draft`, { revision: 0, answers: { a: met() } });
  const fail = { reason: "Dear.", measures: "Another supplier.", followUpOwner: "zhou-mingzhe" };
  const good = await author.submission(no, "purchasingReport.purchasing.1", ({ today }, started) => ({
    ...started,
    ...{ a: met(), b: met(), c: met(), d: { verdict: "notMet", remark: "Late." } },
    conclusion: { outcome: "fail", fail: { ...fail, followUpDate: today } },
  }));
  return {
    visit: author.visit,
    path: `${path}/submissions`,
    good,
    spoilt: (remark) => ({ ...good, answers: { ...answersOf(good), d: { verdict: "notMet", remark } } }),
    field: "d.remark",
    extra: () => ({ ...good, answers: { ...answersOf(good), nobodyAsked: 1 } }),
    state: async () => [(await author.order(no)).order.seq, await author.visit.get(`${path}/draft`)],
  };
}

async function slotSignature(): Promise<Place> {
  const { troupe, no } = await orderIn("execution");
  const owner = await troupe.member("sales");
  const check = await owner.begin(no, "executionCheck");
  await owner.write(no, check, (_, started) => started);
  await sealedOrder({ troupe, no });
  const quality = await troupe.head("quality");
  const good = await quality.signing(no, check, "quality", { filling: () => ({ point: met(), situation: "As it should be." }) });
  return {
    visit: quality.visit,
    path: `${documentApi(no, check)}/signatures`,
    good,
    spoilt: (situation) => ({ ...good, answers: { ...good.answers, situation } }),
    field: "situation",
    extra: () => ({ ...good, answers: { ...good.answers, nobodyAsked: 1 } }),
    state: async () => (await quality.order(no)).order.seq,
  };
}

async function registration(): Promise<Place> {
  const { troupe, no } = await orderIn("registered");
  const sales = await troupe.head("sales");
  const good = { answers: termAnswers((await sales.order(no)).order.terms) };
  const [first, ...rest] = good.answers.lines;
  return {
    visit: sales.visit,
    path: "/api/v1/orders",
    good,
    spoilt: (product) => ({ answers: { ...good.answers, lines: [{ ...first, product }, ...rest] } }),
    field: "lines.0.product",
    extra: () => ({ answers: { ...good.answers, nobodyAsked: 1 } }),
    state: async () => (await sales.visit.get<{ total: number }>("/api/v1/orders")).total,
  };
}

async function person(): Promise<Place> {
  const { visit } = await (await orderIn("registered")).troupe.head("admin");
  const good = { name: "高明", latinName: "Gao Ming", mail: "gao.ming@example.com", department: "quality", title: "檢驗員", head: false };
  return {
    visit,
    path: "/api/v1/people",
    good,
    spoilt: (title) => ({ ...good, title }),
    field: "title",
    extra: () => ({ ...good, nobodyAsked: 1 }),
    state: () => visit.get("/api/v1/people"),
  };
}

async function customersSignature(): Promise<Place> {
  const scene = await orderIn("change");
  await sealedOrder(scene);
  const customer = await Customer.open(scene, "changeRequest");
  const sales = await scene.troupe.head("sales");
  const good = await customer.signing();
  return {
    visit: customer.visit,
    path: "/api/v1/link/signatures",
    good,
    spoilt: (name) => ({ ...good, name }),
    field: "name",
    extra: () => ({ ...good, nobodyAsked: 1 }),
    state: async () => [(await sales.order(scene.no)).order.seq, (await customer.shown()).content],
  };
}

export const places = {
  "a submission": submission,
  "a slot's signature": slotSignature,
  "a registration": registration,
  "a person": person,
  "a customer's signature": customersSignature,
};

/** Whoever a place took on is gone again: other tests share the company. */
export async function partsWithAll({ visit, good }: Place): Promise<void> {
  const { people } = await visit.get<{ people: (Person & { leftAt?: string })[] }>("/api/v1/people");
  for (const one of people.filter(({ mail, leftAt }) => mail === good.mail && !leftAt)) await leaves({ admin: { visit }, person: one });
}
