import { expect, test } from "vitest";
import { conformanceOf } from "@/lib/order/conformance";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { lettersFor } from "@/lib/order/letters";
import { confirmNotice, disputeNotice, recordConfirmation, remindOfNotice } from "@/lib/order/notice";
import { callWhatIsDue } from "@/lib/order/periodic";
import { raiseReview, scopeReview } from "@/lib/order/re-review";
import { cast, everyone, groundAt } from "../../cast";
import { circumstances, customer, Story } from "./story";

const notice = "resultNotice.sales.1";
const hash = "a".repeat(64);
const byLink = { seen: { content: hash, rendition: hash }, circumstances };
const notified = () => new Story().passesPreliminary().reports().meets("passed").notifies();
const answerOf = ({ order }: Story) => documentNamed(order, notice).versions.at(-1)?.answer;
const duties = ({ order }: Story) => dutiesOf(order).map(({ id }) => id);

test("execution begins with the notice, and sales waits for the customer's confirmation; once he confirms nobody waits (5.1)", () => {
  const story = notified();
  expect(story.order.stage).toBe("execution");
  expect(dutiesOf(story.order)).toMatchObject([{ id: `confirmation:${notice}`, for: { departments: ["sales"] } }]);
  story.does(customer, confirmNotice(story.order, { documentId: notice, ...byLink }));
  expect(answerOf(story)).toMatchObject({ how: "confirmed", by: { mail: customer.mail } });
  expect(duties(story)).toEqual([]);
  const proofs = conformanceOf(story.order).find(({ clause }) => clause === "5.1")?.proofs;
  expect(proofs).toMatchObject([{ by: { id: cast.sales.id } }, { by: { name: customer.name } }]);
  expect(() => confirmNotice(story.order, { documentId: notice, ...byLink })).toThrow("noticeAnswered");
});

test("what the customer was not shown he does not confirm, and what is no passed notice nobody confirms (5.1)", () => {
  const story = notified();
  const other = { ...byLink, seen: { content: hash, rendition: "b".repeat(64) } };
  expect(() => confirmNotice(story.order, { documentId: notice, ...other })).toThrow("changedSinceShown");
  expect(() => disputeNotice(story.order, { documentId: notice, text: "no", ...other })).toThrow("changedSinceShown");
  expect(() => confirmNotice(story.order, { documentId: "minutes.sales.1", ...byLink })).toThrow("nothingToConfirm");
  expect(() => confirmNotice(story.order, { documentId: "resultNotice.sales.9", ...byLink })).toThrow("noSuchDocument");
});

test("a confirmation that came otherwise is recorded by sales, saying how (5.1)", () => {
  const story = notified();
  expect(() => recordConfirmation(story.order, cast.quality, { documentId: notice, text: "by phone" })).toThrow("notYourDepartment");
  story.does(cast.sales, recordConfirmation(story.order, cast.sales, { documentId: notice, text: "Mr Henriot by phone, 25 November" }));
  expect(answerOf(story)).toMatchObject({ how: "confirmed", text: "Mr Henriot by phone, 25 November", by: { id: cast.sales.id } });
});

test("a difference opens a re-assessment that sales scopes; the new notice is confirmed in the old one's place (5.1, 5.2)", () => {
  const story = notified();
  const disputed = disputeNotice(story.order, { documentId: notice, text: "delivery is 1 December", ...byLink });
  const before = story.order;
  story.does(customer, disputed);
  const letters = lettersFor(before, story.order, disputed, { kind: "customer", customer }, everyone);
  const toSales = letters.filter(({ letter }) => letter === "noticeDisputed");
  expect(toSales.map(({ to }) => to)).toEqual([cast.salesHead, cast.sales].map(({ id }) => ({ person: id })));
  expect(story.order).toMatchObject({ stage: "execution", reReviews: [{ id: "R1", cause: "difference", reason: "delivery is 1 December" }] });
  expect(duties(story)).toEqual(["scope:R1"]);
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments: ["production"], reason: "the date" }));
  story.report("production", 2).meets("passed", {}, 2).notifies("pass", 2);
  expect(duties(story)).toEqual(["confirmation:resultNotice.sales.2"]);
});

test("what sales decides about a difference, the customer hears; about a department's demand, whoever raised it (5.2)", () => {
  const decided = (story: Story, by: "customer" | "quality") => {
    const events = scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments: [], reason: "the dates agree" });
    const letters = lettersFor(story.order, story.order, events, { kind: "person", person: cast.sales }, everyone);
    expect(letters.filter(({ letter }) => letter !== "noReview")).toEqual([
      by === "customer" ? { to: { mail: customer.mail }, letter: "reviewAnswered" } : { to: { person: by }, letter: "reviewScoped" },
    ]);
  };
  const disputed = notified();
  decided(disputed.does(customer, disputeNotice(disputed.order, { documentId: notice, text: "another date", ...byLink })), "customer");
  const raised = notified();
  decided(raised.does(cast.quality, raiseReview(raised.order, cast.quality, { cause: "delay", reason: "late" })), "quality");
});

test("a notice whose place a newer one takes is not confirmed any more (5.1)", () => {
  const story = notified();
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments: ["quality"], reason: "so" }));
  story.report("quality", 2).meets("passed", {}, 2);
  expect(() => confirmNotice(story.order, { documentId: notice, ...byLink })).toThrow("noticeReplaced");
});

test("the customer is reminded every third working day, three times, and never after he has answered (5.1)", () => {
  const story = notified();
  const reminders: string[] = [];
  for (let day = 24; day <= 31 + 15; day += 1) {
    story.now = new Date(Date.UTC(2026, 10, day, 2)).toISOString();
    const events = remindOfNotice(story.order, groundAt(story.now));
    if (events.length === 0) continue;
    expect(callWhatIsDue(story.order, groundAt(story.now))).toMatchObject([{ type: "confirmationReminded", times: reminders.length + 1 }]);
    story.does("system", events);
    reminders.push(story.now.slice(0, 10));
  }
  expect(reminders).toEqual(["2026-11-27", "2026-12-02", "2026-12-07"]);
  const answered = notified().confirms();
  expect(remindOfNotice(answered.order, groundAt("2026-12-07T02:00:00.000Z"))).toEqual([]);
});
