import { expect, test } from "vitest";
import { correctContact } from "@/lib/order/contact";
import { callExpiredLinks, isSuperseded, remindToSign, sendLinkAgain, stopLink } from "@/lib/order/customer-link";
import { documentNamed } from "@/lib/order/document";
import { lettersFor } from "@/lib/order/letters";
import { withdraw } from "@/lib/order/return";
import { waitingForCustomer } from "@/lib/order/waiting-for-customer";
import { cast, everyone, groundAt } from "../../cast";
import { requestsChange, reviewsChange } from "./execution";
import { author, customer, Story, terms } from "./story";

const change = "changeRequest.sales.1";
const notice = "resultNotice.sales.1";
const at = { documentId: change, version: 1, slotId: "customer" };
const atSales = (story: Story) => sendLinkAgain(story.order, cast.sales, { documentId: change });
const waiting = () => requestsChange(new Story().untilExecution());
const link = (story: Story, id = change) => documentNamed(story.order, id).versions.at(-1)?.link;
const corrected = { contact: "Paul Henriot", mail: "henriot@example.com", phone: "", language: "en", reason: "a slip of the hand" } as const;
const now = (day: string) => groundAt(`${day}T02:00:00.000Z`);

test("what waits for the customer: what he is asked to sign, and the sealed notice that he has not answered", () => {
  const story = new Story().passesPreliminary().reports().meets("passed").notifies();
  expect(waitingForCustomer(story.order)).toEqual([]);
  expect(waitingForCustomer(story.seals().order)).toEqual([{ documentId: notice, version: 1 }]);
  expect(waitingForCustomer(story.confirms().order)).toEqual([]);
  expect(waitingForCustomer(requestsChange(story).order)).toEqual([at]);
  expect(waitingForCustomer(story.signs(customer, change, "customer").order)).toEqual([]);
});

test("sales sends the link again, and links that were owed before open nothing", () => {
  const story = waiting();
  const sent = { seq: story.order.seq, mail: customer.mail };
  const version = () => documentNamed(story.order, change).versions[0] ?? {};
  expect(isSuperseded(sent, story.order, version())).toBe(false);
  expect(() => sendLinkAgain(story.order, cast.quality, { documentId: change })).toThrow("notYourDepartment");
  expect(() => sendLinkAgain(story.order, cast.sales, { documentId: notice })).toThrow("notAtCustomer");
  story.does(cast.sales, atSales(story));
  expect(isSuperseded(sent, story.order, version())).toBe(true);
  expect(isSuperseded({ ...sent, seq: story.order.seq }, story.order, version())).toBe(false);
  expect(() => atSales(story.signs(customer, change, "customer"))).toThrow("notAtCustomer");
});

test("a customer who has not signed is reminded every third working day, three times", () => {
  const story = waiting();
  const times = ["2026-11-27", "2026-12-02", "2026-12-07", "2026-12-10", "2026-12-15"].map((day) => {
    story.now = `${day}T02:00:00.000Z`;
    const events = remindToSign(story.order, now(day));
    if (events.length > 0) story.does("system", events);
    return events.map((event) => (event.type === "signatureReminded" ? event.times : 0));
  });
  expect(times).toEqual([[1], [2], [3], [], []]);
  expect(remindToSign(waiting().order, now("2026-11-26"))).toEqual([]);
});

test("a link that expired unanswered is told once, and again after the next one", () => {
  const story = waiting();
  expect(callExpiredLinks(story.order, now("2026-12-24"))).toEqual([]);
  story.now = "2026-12-25T02:00:00.000Z";
  story.does("system", callExpiredLinks(story.order, now("2026-12-25")));
  expect(link(story)?.expiredAt).toBe(story.now);
  expect(callExpiredLinks(story.order, now("2027-03-01"))).toEqual([]);
  story.does(cast.sales, atSales(story));
  expect(callExpiredLinks(story.order, now("2027-01-24"))).toEqual([]);
  expect(callExpiredLinks(story.order, now("2027-01-25"))).toHaveLength(1);
});

test("too many wrong codes stop every link that was sent, once; a new one is good", () => {
  const story = waiting();
  const stopped = { ...at, seq: story.order.seq, mail: customer.mail };
  story.does("system", stopLink(story.order, stopped));
  expect(link(story)?.stoppedAt).toBe(story.now);
  expect(stopLink(story.order, stopped)).toEqual([]);
  story.does(cast.sales, atSales(story));
  expect(link(story)).toEqual({ seq: story.order.seq, sentAt: story.now });
  expect(stopLink(story.order, { ...at, documentId: notice, slotId: "", seq: 1, mail: customer.mail })).toEqual([]);
});

test("too many wrong codes on the link to a version that was taken back stop nothing of the next one", () => {
  const story = waiting();
  const former = { ...at, seq: story.order.seq, mail: customer.mail };
  story.does(cast.sales, withdraw(story.order, cast.sales, { documentId: change, version: 1, reason: "x" }));
  const slots = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } } as const];
  story.submits<"changeRequest">(cast.sales, change, { proposed: { ...terms, deliveryDate: "2027-01-20" } }, slots);
  expect(stopLink(story.order, former)).toEqual([]);
  expect(stopLink(story.order, { ...former, version: 2, seq: story.order.seq })).toMatchObject([{ type: "linkStopped", version: 2 }]);
});

test("sales corrects how the customer is reached, with a reason; the former contact stays readable", () => {
  const story = new Story();
  expect(() => correctContact(story.order, cast.sales, corrected)).toThrow("correctRegistration");
  story.untilExecution();
  expect(() => correctContact(story.order, cast.quality, corrected)).toThrow("notYourDepartment");
  const { contact, phone, mail, language } = story.order.terms.customer;
  expect(() => correctContact(story.order, cast.sales, { contact, phone, mail, language, reason: "x" })).toThrow("contactUnchanged");
  story.does(cast.sales, correctContact(story.order, cast.sales, corrected));
  expect(story.order.terms.customer).toMatchObject({ name: customer.company, mail: "henriot@example.com", address: "59 rue de l'Abbaye, Reims" });
  expect(story.order.formerContacts).toEqual([{ contact, mail, phone, language, until: story.now, reason: "a slip of the hand" }]);
});

test("with another address what waits goes to it, and links to the old one open nothing; a corrected name sends nothing", () => {
  const story = waiting();
  const old = { seq: 99, mail: customer.mail };
  const correct = (mail: string) => {
    const before = story.order;
    const events = correctContact(before, cast.sales, { ...corrected, contact: mail, mail });
    return lettersFor(before, story.does(cast.sales, events).order, events, { kind: "person", person: cast.sales }, everyone);
  };
  expect(correct("henriot@example.com")).toEqual([{ ...at, to: { mail: "henriot@example.com" }, letter: "customerSign" }]);
  expect(isSuperseded(old, story.order, documentNamed(story.order, change).versions[0] ?? {})).toBe(true);
  const before = story.order;
  const events = correctContact(before, cast.sales, { ...corrected, contact: "P. Henriot" });
  expect(lettersFor(before, story.does(cast.sales, events).order, events, { kind: "person", person: cast.sales }, everyone)).toEqual([]);
});

test("a change that passes after the contact was corrected does not bring the old one back", () => {
  const story = waiting();
  story.does(cast.sales, correctContact(story.order, cast.sales, corrected)).signs({ ...customer, mail: corrected.mail }, change, "customer");
  reviewsChange(story, ["pass", "pass"]);
  expect(story.order.terms).toMatchObject({ deliveryDate: "2027-01-15", customer: { mail: "henriot@example.com" } });
});
