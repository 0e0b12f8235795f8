import type { Language } from "@/lib/form/words";
import type { OrderMatter } from "@/lib/mail/order-matter";
import type { OrderEvent } from "@/lib/order/events";
import type { OrderLetter } from "@/lib/order/letters";
import { cast, everyone } from "../../cast";
import { circumstances, customer, mark, Story, terms } from "../order/story";
import { about, aboutDocument, changing, declinedChange, inExecution, link, returnedMinutes, reviewed } from "./matter";

export const raisedFinding: OrderEvent = {
  type: "findingRaised",
  v: 1,
  findingId: "F1",
  text: "劃痕",
  department: "technical",
  deadline: "2026-12-01",
  from: "x",
};
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
export const disputedNotice: OrderEvent = {
  type: "noticeDisputed",
  v: 1,
  documentId: "resultNotice.sales.1",
  version: 1,
  text: "交貨日期應為十二月一日",
  raiseId: "R1",
  seen: { content: "a", rendition: "a" },
  circumstances,
};
export const droppedChange: OrderEvent = { type: "dropped", v: 1, documentId: "changeRequest.sales.1", reason: "客戶不再需要", by: cast.sales };
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

/** What each letter may be about, in a language. A letter that is not here does not compile. */
export const matters: Record<OrderLetter, (language: Language) => OrderMatter> = {
  write: (language) => aboutDocument(reviewed, "technicalReport.technical.1", language),
  sign: (language) => aboutDocument(inExecution, "minutes.sales.1", language),
  customerSign: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { link, department: null, reader: customer.name }),
  signReminder: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { link, department: null, reader: customer.name }),
  unsigned: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  linkExpired: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  linkStopped: (language) => aboutDocument(changing, "changeRequest.sales.1", language),
  returned: (language) => aboutDocument(returnedMinutes(), "minutes.sales.1", language),
  withdrawn: (language) => aboutDocument(returnedMinutes(), "minutes.sales.1", language),
  dropped: (language) => aboutDocument(changing, "changeRequest.sales.1", language, { events: [droppedChange] }),
  declined: (language) => aboutDocument(declinedChange(), "changeRequest.sales.1", language),
  struck: (language) => aboutDocument(inExecution, "minutes.sales.1", language),
  finding: (language) => about(inExecution, language, { events: [raisedFinding] }),
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
    aboutDocument(inExecution, "resultNotice.sales.1", language, { by: { kind: "customer", customer }, events: [disputedNotice], department: "sales" }),
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
