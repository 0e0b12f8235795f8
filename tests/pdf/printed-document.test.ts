import { expect, test } from "vitest";
import type { Rendition } from "@/lib/form/rendition";
import type { Entry } from "@/lib/ledger/entry";
import { sectionOf } from "@/lib/order/change-reviewers";
import type { OrderEvent, Signed } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { Order } from "@/lib/order/order";
import type { Actor } from "@/lib/order/people";
import type { PrintRequest } from "@/lib/pdf/print-request";
import { printedDocument } from "@/lib/pdf/printed-document";
import { printedDraft } from "@/lib/pdf/printed-draft";
import { cast, everyone } from "../cast";
import { customer, terms } from "../unit/order/story";
import { printed } from "./samples";

const id = "minutes.sales.1";
const hash = "a".repeat(64);
const words = { "zh-Hant": "訂單評審會議紀要", "zh-Hans": "订单评审会议纪要", en: "Minutes" };
const file = { sha256: "b".repeat(64), name: "簽到表.pdf", size: 1000, type: "application/pdf" };
const rendition: Rendition = {
  form: "minutes",
  version: 3,
  clause: "4",
  title: words,
  sections: [
    { title: words, items: [{ kind: "files", label: words, files: [file, file] }] },
    { title: words, commercial: true, items: [{ kind: "answer", label: words, value: "CNY 850.00" }] },
  ],
};

const person = (one: Actor) => ({ kind: "person" as const, person: one });

/** Minutes with three attendees beside their author: one signs with reservation, one is struck, one is awaited. */
function told(more: OrderEvent[] = []): { order: Order; entries: Entry<OrderEvent>[] } {
  const slots = [
    { id: "author", meaning: "prepared", for: { departments: ["sales"] } },
    ...[cast.technical, cast.quality, cast.finance].map((one) => ({ id: one.id, meaning: "attended", for: { person: one.id }, after: ["author"] })),
  ];
  const submitted = { type: "submitted", v: 1, documentId: id, version: 1, form: { id: "minutes", version: 3, clause: "4", title: words } };
  const held = { answers: {}, rendition, facts: {}, slots, contentHash: hash, renditionHash: hash, files: [file.sha256], commercial: true };
  const steps: { by: Actor; events: unknown[] }[] = [
    { by: cast.sales, events: [{ type: "registered", v: 1, no: "10248", terms, owner: cast.sales, documentLanguage: "zh-Hant" }] },
    { by: cast.sales, events: [{ type: "documentOpened", v: 1, documentId: id, form: "minutes", department: "sales", round: 1 }] },
    { by: cast.sales, events: [{ ...submitted, ...held }, signed("author", cast.sales, { meaning: "prepared" })] },
    { by: cast.technical, events: [signed(cast.technical.id, cast.technical, { reservation: true, remark: "交期須再確認", rendition })] },
    { by: cast.sales, events: [{ type: "struck", v: 1, documentId: id, version: 1, slotId: cast.quality.id, reason: "住院", by: cast.sales }] },
    ...more.map((event) => ({ by: cast.sales, events: [event] })),
  ];
  const entries = steps.map(
    ({ by, events }, index) =>
      ({
        stream: "order:test",
        seq: index + 1,
        at: `2026-11-24T0${index}:30:15.000Z`,
        hash,
        body: { by: person(by), events, mails: [] },
      }) as unknown as Entry<OrderEvent>,
  );
  const order = entries.reduce<Order | null>((state, entry) => evolve(state, entry), null);
  if (!order) throw new Error("nothing was told");
  return { order, entries };
}

function signed(slotId: string, signer: Signed["signer"], over: Partial<Signed>): Signed {
  const circumstances = { zone: "Asia/Shanghai", offset: "+08:00", language: "zh-Hant", proof: "password", address: "::1", agent: "test" } as const;
  const given = { type: "signed", v: 1, documentId: id, version: 1, slotId, meaning: "attended", signer, mark: { how: "typed", text: "簽" } } as const;
  return { ...given, seen: { content: hash, rendition: hash, consent: hash }, remark: "", reservation: false, circumstances, ...over };
}

function requested(more: OrderEvent[] = [], over: Partial<PrintRequest> = {}): PrintRequest {
  return { ...told(more), documentId: id, version: 1, letterhead: printed(rendition).company, zone: "Asia/Shanghai", people: everyone, ...over };
}

const completed: OrderEvent = { type: "completed", v: 1, documentId: id, version: 1, outcome: "pass" };

test("slots are printed in the document's order: signed, with reservation, struck with its reason, and the one that is awaited by name", () => {
  const { signatures } = printedDocument(requested());
  expect(signatures).toMatchObject([
    { state: "signed", meaning: "prepared", signer: { name: cast.sales.name, department: "sales" }, at: "2026-11-24T02:30:15.000Z", offset: "+08:00" },
    { state: "signed", meaning: "attended", reservation: true, remark: "交期須再確認", proof: "password" },
    { state: "struck", reason: "住院", by: cast.sales.name, signer: { name: cast.quality.name } },
    { state: "open", signer: { name: cast.finance.name, title: cast.finance.title } },
  ]);
});

test("a place that was added after the submission says by whom, when and why (7.2)", () => {
  const slots = [sectionOf("production")];
  const widened: OrderEvent = { type: "changeReviewWidened", v: 1, documentId: id, version: 1, slots, reason: "圖紙也要改" };
  const { signatures } = printedDocument(requested([widened]));
  expect(signatures.filter(({ added }) => added)).toMatchObject([
    {
      state: "open",
      signer: { department: "production" },
      added: { by: cast.sales.name, reason: "圖紙也要改", at: "2026-11-24T05:30:15.000Z", offset: "+08:00" },
    },
  ]);
});

test("a document that waits for signatures is a draft, a completed one is final and dated by its completion", () => {
  expect(printedDocument(requested()).standing).toBe("draft");
  expect(printedDocument(requested([completed]))).toMatchObject({
    standing: "final",
    at: "2026-11-24T05:30:15.000Z",
    hashes: { content: hash, rendition: hash },
  });
});

test("a completed document prints for ever when it was due, by which calendar, and how late it was (3)", () => {
  const due = { at: "2026-11-20T10:00:00.000Z", day: "2026-11-20", days: 3, calendar: "CN/3" };
  const time = { left: { due, late: 9, left: 0, paused: false, added: 0 }, today: "2026-12-09" };
  const kept = { day: "2026-11-20", base: "CN", version: "3", said: [{ says: "doneLate", days: 2 }] };
  expect(printedDocument(requested([{ ...completed, onTime: false, due, late: 2 }])).time).toEqual(kept);
  expect(printedDocument(requested([{ ...completed, onTime: false, due, late: 2 }], { time })).time).toEqual(kept);
  expect(printedDocument(requested([], { time })).time).toEqual({ ...kept, said: [{ says: "late", days: 9 }] });
  expect(printedDocument(requested([completed])).time).toBeNull();
});

test("a returned version is void and prints why", () => {
  const returned: OrderEvent = { type: "returned", v: 1, documentId: id, version: 1, reason: "缺里程碑", by: cast.salesHead };
  expect(printedDocument(requested([returned]))).toMatchObject({ standing: "void", standingReason: "缺里程碑" });
});

test("who may not read prices gets a reading copy without them, also of what a slot asked for", () => {
  const whole = printedDocument(requested([completed]));
  const copy = printedDocument(requested([completed], { withoutPrices: true }));
  expect(JSON.stringify(whole)).toContain("CNY 850.00");
  expect(JSON.stringify(copy)).not.toContain("CNY 850.00");
  expect(copy.standing).toBe("reading");
});

test("a reading copy leaves out what a signatory remarked, as the page does", () => {
  const copy = printedDocument(requested([completed], { withoutPrices: true }));
  expect(JSON.stringify(printedDocument(requested([completed])))).toContain("交期須再確認");
  expect(JSON.stringify(copy)).not.toContain("交期須再確認");
});

test("a reading copy prints no hash of what it leaves out, by which a price could be guessed", () => {
  expect(printedDocument(requested([completed], { withoutPrices: true })).hashes).toBeNull();
});

test("a file that is mentioned more than once is listed once", () => {
  expect(printedDocument(requested()).files).toEqual([file]);
});

test("a customer signs for a company, without department or title", () => {
  const slot = requested();
  const signing = signed(cast.finance.id, customer, {});
  const { signatures } = printedDocument({ ...slot, ...told([signing]) });
  expect(signatures.at(-1)).toMatchObject({ state: "signed", signer: { name: customer.name, company: customer.company, department: null, title: "" } });
});

test("the paper is in the language that its submission froze; one of before it was frozen, in the order's", () => {
  const { order, entries } = told();
  expect(printedDocument(requested()).language).toBe("zh-Hant");
  const frozen = structuredClone(entries);
  const submitted = frozen.flatMap(({ body }) => body?.events ?? []).find((event) => event.type === "submitted");
  if (submitted) submitted.language = "en";
  expect(printedDocument(requested([], { order, entries: frozen })).language).toBe("en");
});

test("a version that the entries do not hold is refused", () => {
  expect(() => printedDocument(requested([], { version: 2 }))).toThrow("noSuchVersion");
  expect(() => printedDocument(requested([], { entries: [] }))).toThrow("noSuchVersion");
});

test("a draft carries the number that its submission will get, and no hash and no signature", () => {
  const { order } = told();
  const draft = printedDraft({
    order,
    documentId: id,
    letterhead: printed(rendition).company,
    zone: "Asia/Shanghai",
    rendition,
    at: "2026-11-24T09:00:00.000Z",
  });
  expect(draft).toMatchObject({ standing: "draft", version: 2, hashes: null, signatures: [], formVersion: 3, files: [file] });
});
