import { expect, test } from "vitest";
import { type Language, languages } from "@/lib/form/words";
import { codeLetter, invitationLetter, passwordResetLetter } from "@/lib/mail/account-letters";
import { orderLetter } from "@/lib/mail/order-letters";
import type { OrderMatter } from "@/lib/mail/order-matter";
import { written } from "@/lib/mail/written";
import { begin } from "@/lib/order/begin";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import { type OrderLetter, orderLetters } from "@/lib/order/letters";
import { decline, returnDocument } from "@/lib/order/return";
import type { SlotSpec } from "@/lib/order/slot";
import { formTitles } from "@/lib/words/form-titles";
import { cast, everyone, groundAt } from "../../cast";
import { attendee, author, circumstances, customer, mark, Story, terms } from "../order/story";

const company = { "zh-Hant": "示範公司", "zh-Hans": "示范公司", en: "Demo Company" };
const head = { company: "示範公司", address: "", phone: "", mail: "orders@example.com", foot: "" };
const link = { url: "https://portal.example/link#secret-token", expires: "2026-12-24T10:00:00.000Z" };

function about(story: Story, language: Language, changes: Partial<OrderMatter> = {}): OrderMatter {
  return {
    language,
    reader: language === "en" ? "Wang Jianguo" : "王建國",
    department: "technical",
    order: story.order,
    by: { kind: "person", person: cast.sales },
    events: story.events,
    company,
    zone: "Asia/Shanghai",
    publicUrl: "https://portal.example",
    contact: { name: "林志遠", phone: "+86 512 0000", mail: "sales@example.com" },
    ...changes,
  };
}

function aboutDocument(story: Story, documentId: string, language: Language, changes: Partial<OrderMatter> = {}): OrderMatter {
  const document = documentNamed(story.order, documentId);
  return about(story, language, { document, version: Math.max(1, document.versions.length), slotId: document.versions.at(-1)?.slots.at(-1)?.id, ...changes });
}

function changeRequested(): Story {
  const story = new Story().untilExecution();
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" }));
  const slots = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } } as const];
  return story.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { proposed: terms }, slots);
}

const reviewed = new Story().passesPreliminary();
const inExecution = new Story().untilExecution();
const changing = changeRequested();
const raised: OrderEvent = { type: "findingRaised", v: 1, findingId: "F1", text: "劃痕", department: "technical", deadline: "2026-12-01", from: "x" };

const invited = {
  type: "meetingInvited",
  v: 1,
  meetingId: "G1",
  sequence: 0,
  round: 1,
  time: "2026-11-26T10:00",
  at: "2026-11-26T02:00:00.000Z",
  lasts: 60,
  place: "第一會議室",
  agenda: "1. 介紹訂單",
  chair: cast.salesHead.id,
  invited: [cast.salesHead.id, cast.technical.id],
} satisfies Extract<OrderEvent, { type: "meetingInvited" }>;
const disputed: OrderEvent = {
  type: "noticeDisputed",
  v: 1,
  documentId: "resultNotice.sales.1",
  version: 1,
  text: "交貨日期應為十二月一日",
  raiseId: "R1",
  seen: { content: "a", rendition: "a" },
  circumstances,
};
const given: OrderEvent = { type: "dropped", v: 1, documentId: "changeRequest.sales.1", reason: "客戶不再需要", by: cast.sales };
const scoped: OrderEvent = { type: "reviewScoped", v: 1, raiseId: "R1", departments: ["production"], reason: "只涉及生產", round: 2 };
const followedUp: OrderEvent = {
  type: "followUpOpened",
  v: 1,
  followUpId: "U1",
  text: "改模具",
  department: "technical",
  owner: cast.technical.id,
  deadline: "2026-12-01",
  from: "technicalReport.technical.1",
};

const movedDeadline = { documentId: "technicalReport.technical.1", due: { at: "2026-12-01T10:00:00.000Z", day: "2026-12-01", days: 3, calendar: "CN/2" } };

const matters: Record<OrderLetter, (language: Language) => OrderMatter> = {
  write: (language) => aboutDocument(reviewed, "technicalReport.technical.1", language),
  sign: (language) => aboutDocument(inExecution, "minutes.sales.1", language),
  customerSign: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { link, department: null, reader: customer.name }),
  signReminder: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { link, department: null, reader: customer.name }),
  unsigned: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  linkExpired: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  linkStopped: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  returned: (language) => aboutDocument(returnedMinutes(), "minutes.sales.1", language),
  withdrawn: (language) => aboutDocument(returnedMinutes(), "minutes.sales.1", language),
  dropped: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { events: [given] }),
  declined: (language) => aboutDocument(declinedChange(), "changeRequest.sales.1", language),
  struck: (language) => aboutDocument(inExecution, "minutes.sales.1", language),
  finding: (language) => about(inExecution, language, { events: [raised] }),
  customerNotice: (language) => aboutDocument(inExecution, "resultNotice.sales.1", language, { link, department: null }),
  sealedCopy: (language) => aboutDocument(inExecution, "minutes.sales.1", language),
  changeResult: (language) => about(inExecution, language, { events: [{ type: "termsChanged", v: 1, round: 1, terms, adjusting: [] }] }),
  sentBack: (language) => about(inExecution, language, { events: [{ type: "sentBack", v: 1, reason: "價格未定" }], department: null }),
  refused: (language) => about(inExecution, language, { events: [{ type: "refused", v: 1, reason: "信用不足" }] }),
  closed: (language) => about(inExecution, language),
  question: (language) =>
    about(reviewed, language, {
      department: null,
      events: [{ type: "questionAsked", v: 1, questionId: "Q1", to: "customer", text: "何種顏色？", pauses: [] }],
    }),
  paused: (language) =>
    about(reviewed, language, { events: [{ type: "questionAsked", v: 1, questionId: "Q1", to: "customer", text: "何種顏色？", pauses: ["technical"] }] }),
  answered: (language) => about(reviewed, language, { events: [{ type: "questionAnswered", v: 1, questionId: "Q1", text: "藍色", moved: [] }] }),
  reReview: (language) => about(inExecution, language, { events: [{ type: "reviewRaised", v: 1, raiseId: "R1", cause: "delay", reason: "缺料" }] }),
  reviewScoped: (language) => about(inExecution, language, { events: [scoped] }),
  leftOut: (language) => about(inExecution, language, { events: [scoped] }),
  noReview: (language) => about(inExecution, language, { events: [{ ...scoped, departments: [], round: undefined }] }),
  objected: (language) => about(inExecution, language, { events: [{ type: "objected", v: 1, about: "R1", department: "finance", text: "影響成本" }] }),
  followUp: (language) => about(inExecution, language, { events: [followedUp] }),
  adjustPlan: (language) => about(inExecution, language),
  waived: (language) => about(inExecution, language, { events: [{ type: "waived", v: 1, gate: "paid", reason: "尾款分期", mark, circumstances }] }),
  cancelled: (language) => about(inExecution, language, { department: null, events: [{ type: "cancelled", v: 1, reason: "客戶取消" }] }),
  reopened: (language) => about(inExecution, language, { events: [{ type: "reopened", v: 1, reason: "補件" }] }),
  noticeConfirmed: (language) => aboutDocument(inExecution, "resultNotice.sales.1", language, { by: { kind: "customer", customer } }),
  noticeDisputed: (language) =>
    aboutDocument(inExecution, "resultNotice.sales.1", language, { by: { kind: "customer", customer }, events: [disputed], department: "sales" }),
  confirmReminder: (language) => aboutDocument(inExecution, "resultNotice.sales.1", language, { link, department: null, reader: customer.name }),
  unconfirmed: (language) => aboutDocument(inExecution, "resultNotice.sales.1", language),
  reviewAnswered: (language) => about(inExecution, language, { department: null, events: [{ ...scoped, departments: [], round: undefined }] }),
  meetingInvited: (language) => aboutMeeting(language),
  meetingMoved: (language) => aboutMeeting(language, { events: [{ ...invited, type: "meetingMoved", sequence: 1, reason: "主持人出差" }] }),
  meetingUninvited: (language) => aboutMeeting(language),
  meetingCalledOff: (language) =>
    aboutMeeting(language, { events: [{ type: "meetingCalledOff", v: 1, meetingId: "G1", sequence: 1, reason: "客戶要求延後" }] }),
  pauseOverdue: (language) => about(reviewed, language, { events: [{ type: "pauseOverdue", v: 1, questionId: "Q1" }] }),
  overdue: (language) =>
    aboutDocument(reviewed, "technicalReport.technical.1", language, {
      events: [{ type: "overdueCalled", v: 1, documentId: "technicalReport.technical.1", days: 1 }],
    }),
  deadlines: (language) =>
    about(reviewed, language, { events: [{ type: "deadlinesMoved", v: 1, reason: "新年曆", calendar: "CN/2", moved: [movedDeadline] }] }),
};

function aboutMeeting(language: Language, changes: Partial<OrderMatter> = {}): OrderMatter {
  const story = new Story().passesPreliminary().reports().does(cast.sales, [invited]);
  return about(story, language, { slotId: "G1", people: everyone, events: [invited], ...changes });
}

function returnedMinutes(): Story {
  const story = new Story().passesPreliminary().reports();
  const facts = { decision: "passed", again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" } as const;
  story.submits<"minutes">(cast.sales, "minutes.sales.1", { ...facts, again: [], attendees: [], milestones: [] }, [author(cast.sales), attendee(cast.finance)]);
  return story.does(cast.finance, returnDocument(story.order, cast.finance, { documentId: "minutes.sales.1", version: 1, reason: "地點<b>不對</b>" }));
}

function declinedChange(): Story {
  const story = changeRequested();
  return story.does(
    customer,
    decline(story.order, customer, groundAt(story.now), {
      documentId: "changeRequest.sales.1",
      version: 1,
      reason: "too late",
      proposal: "1 January\nor earlier",
    }),
  );
}

test.each(orderLetters.flatMap((name) => languages.map((language) => [name, language] as const)))("the letter %s is whole in %s", async (name, language) => {
  const { subject, html, text } = await written(orderLetter(name, matters[name](language)), head);
  for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\w+\}|undefined|\[object/);
  expect(subject).toContain("10248");
  expect(text).toContain("10248");
  expect(html).not.toMatch(/<img|<script|<link|\ssrc=|url\(/i);
  for (const [, url] of html.matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\/portal\.example\//);
});

test.each(orderLetters)("the letter %s has no English in its Chinese", (name) => {
  const letter = orderLetter(name, matters[name]("zh-Hant"));
  const facts = letter.facts.flatMap(({ label, value }) => [label, value]);
  const quotes = letter.quotes.map(({ label }) => label);
  const said = [letter.subject, letter.greeting, ...letter.paragraphs, ...facts, ...quotes, letter.action?.label ?? "", ...letter.notes].join("\n");
  const data = ["Asia/Shanghai", terms.customer.name, customer.name, "text", "sales@example.com"];
  expect(data.reduce((rest, value) => rest.replaceAll(value, ""), said)).not.toMatch(/[A-Za-z]{2,}/);
});

test("who must write learns by when, in the company's time", () => {
  const letter = orderLetter("write", matters.write("en"));
  expect(letter.subject).toBe(`Please fill in: ${formTitles.technicalReport.en}, order 10248`);
  expect(letter.facts).toContainEqual({ label: "Due", value: "2026-11-27 18:00 (Asia/Shanghai)" });
  expect(letter.action?.url).toBe("https://portal.example/orders/10248/documents/technicalReport.technical.1");
});

test("a returned document comes with the reason in its own words, never as markup", async () => {
  const { html, text } = await written(orderLetter("returned", matters.returned("zh-Hant")), head);
  expect(text).toContain("> 地點<b>不對</b>");
  expect(html).toContain("地點&lt;b&gt;不對&lt;/b&gt;");
});

test("a declined document comes with the customer's reason and proposal", () => {
  expect(orderLetter("declined", matters.declined("en")).quotes).toEqual([
    { label: "Reason", text: "too late" },
    { label: "Proposed text", text: "1 January\nor earlier" },
  ]);
});

test("a department learns of its own findings only", () => {
  const events = [raised, { ...raised, text: "延誤", department: "production" } as const];
  const { quotes } = orderLetter("finding", about(inExecution, "zh-Hant", { events }));
  expect(quotes.map((quote) => quote.text)).toEqual(["劃痕"]);
});

test("a customer gets the link, until when it is good, and somebody to call", async () => {
  const letter = orderLetter("customerSign", matters.customerSign("en"));
  expect(letter.action).toEqual({ label: "Read and sign", url: link.url });
  expect(letter.facts).toContainEqual({ label: "Valid until", value: "2026-12-24 18:00 (Asia/Shanghai)" });
  expect(letter.notes).toContain("Questions? 林志遠, +86 512 0000, sales@example.com.");
  expect((await written(letter, head)).text).toContain(link.url);
});

test("the letter on a change says which way it went", () => {
  const passed = orderLetter("changeResult", matters.changeResult("en"));
  const refused = orderLetter("changeResult", about(inExecution, "en", { events: [{ type: "changeRefused", v: 1, round: 1 }], department: null }));
  expect(passed.paragraphs[0]).toContain("in force");
  expect(refused.paragraphs[0]).toContain("did not pass");
  expect([passed.action?.url, refused.action]).toEqual(["https://portal.example/orders/10248", undefined]);
});

test("a refused change says why, and the way on that its departments found with the customer (7.2)", () => {
  const story = changeRequested().signs(customer, "changeRequest.sales.1", "customer");
  const section: SlotSpec = { id: "production", meaning: "reviewed", for: { departments: ["production"] }, asks: true };
  story.submits<"changeReview">(cast.sales, "changeReview.sales.1", { concerned: ["production"], hold: false, reason: "x" }, [author(cast.sales), section]);
  story.signs(cast.production, "changeReview.sales.1", "production", { outcome: "fail", reason: "no capacity", solution: "a week later" });
  const refused = (reason?: string) =>
    orderLetter("changeResult", about(story, "en", { events: [{ type: "changeRefused", v: 1, round: 1, ...(reason && { reason }) }], department: null }));
  expect(refused("too dear").quotes).toEqual([
    { label: "Reason", text: "too dear" },
    { label: "Solution · Production", text: "a week later" },
  ]);
  expect(refused().quotes[0]).toEqual({ label: "Reason · Production", text: "no capacity" });
});

test.each(["withdrawn", "dropped"] as const)(
  "a customer whose link dies because a document was %s learns whom to call, and no word of the company's reason",
  (name) => {
    const letter = orderLetter(
      name,
      aboutDocument(declinedChange(), "changeRequest.sales.1", "en", { events: [given], department: null, reader: customer.name }),
    );
    expect([letter.quotes, letter.action]).toEqual([[], undefined]);
    expect(letter.paragraphs[0]).toContain("its link no longer opens");
    expect(letter.notes).toContain("Questions? 林志遠, +86 512 0000, sales@example.com.");
  },
);

test("a customer whose order is refused learns why and whom to call (2.3)", () => {
  const letter = orderLetter("refused", { ...matters.refused("en"), department: null, reader: customer.name });
  expect(letter.quotes).toEqual([{ label: "Reason", text: "信用不足" }]);
  expect([letter.action, letter.notes]).toEqual([undefined, ["Questions? 林志遠, +86 512 0000, sales@example.com."]]);
});

test("sales is asked to decide on another review, the departments are told of it (5.2)", () => {
  const [toSales, toOthers] = (["sales", "finance"] as const).map((department) => orderLetter("reReview", { ...matters.reReview("en"), department }));
  expect([toSales?.paragraphs[0], toOthers?.paragraphs[0]]).toEqual([expect.stringContaining("Please decide"), expect.stringContaining("Sales decides")]);
  const stated = orderLetter("reReview", about(inExecution, "en", { events: [disputed], by: { kind: "customer", customer } }));
  expect(stated.quotes).toEqual([{ label: "The difference, in the customer’s words", text: "交貨日期應為十二月一日" }]);
});

test.each(languages)("a code, an invitation and a new password are whole in %s", async (language) => {
  const reader = { language, name: "王建國" };
  const asked = { url: "https://portal.example/invitation#t", expires: link.expires, zone: "Asia/Shanghai" };
  const letters = [
    codeLetter(reader, "012345", 10, formTitles.changeRequest),
    invitationLetter(reader, { ...asked, by: "許家豪", company }),
    passwordResetLetter({ language, name: "" }, asked),
  ];
  for (const letter of letters) {
    const { html, text, subject } = await written(letter, head);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("a code stands in the letter and not in its subject, which locked screens show", async () => {
  const { subject, text } = await written(codeLetter({ language: "en", name: "" }, "012345", 10, formTitles.changeRequest), head);
  expect(text).toContain("012345");
  expect(subject).not.toContain("012345");
});
