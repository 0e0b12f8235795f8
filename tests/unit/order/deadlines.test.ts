import { expect, test } from "vitest";
import { nationalCalendar } from "@/lib/calendar/national";
import { moveDeadlines, movesBy } from "@/lib/order/deadlines";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import type { Ground } from "@/lib/order/ground";
import { lettersFor } from "@/lib/order/letters";
import { callOverdueDocuments } from "@/lib/order/overdue";
import { answer } from "@/lib/order/questions";
import { timeLeft } from "@/lib/order/time-left";
import { cast, everyone, groundAt } from "../../cast";
import { answers, asks, dueDay, inReview, quality, technical } from "./asking";
import { Story } from "./story";

test("a document past its time is called overdue, once for each deadline, and never while its clock stands still (3)", () => {
  const story = asks(inReview(), "2026-11-24T02:00:00.000Z", ["technical"]).report("quality");
  expect(callOverdueDocuments(story.order, groundAt("2026-11-27T10:00:00.000Z"))).toEqual([]);
  story.now = "2026-11-30T02:00:00.000Z";
  const called = callOverdueDocuments(story.order, groundAt(story.now));
  expect(called.map((event) => "documentId" in event && event.documentId)).toEqual(
    ["production", "purchasing", "finance"].map((one) => `${one}Report.${one}.1`),
  );
  expect(called[0]).toMatchObject({ type: "overdueCalled", days: 1 });
  story.does("system", called);
  expect(callOverdueDocuments(story.order, groundAt("2026-12-07T02:00:00.000Z"))).toEqual([]);
  answers(story, "2026-12-01T02:00:00.000Z");
  expect(callOverdueDocuments(story.order, groundAt("2026-12-07T02:00:00.000Z"))).toMatchObject([{ documentId: technical }]);
});

test("whoever it waits for, the head of the department and the order's owner hear that a document is overdue", () => {
  const story = inReview();
  const event: OrderEvent = { type: "overdueCalled", v: 1, documentId: technical, days: 1 };
  const told = lettersFor(story.order, story.order, [event], { kind: "system" }, everyone).map(({ to }) => to);
  expect(told).toEqual([cast.sales, cast.technicalHead, cast.technical].map(({ id }) => ({ person: id })));
});

test("a changed calendar moves open deadlines only by an explicit command, pauses and all (3)", () => {
  const story = answers(asks(inReview(), "2026-11-24T02:00:00.000Z"), "2026-11-25T02:00:00.000Z");
  const closed = { id: "mon-fri/2", isWorking: (day: string) => day !== "2026-11-26" && nationalCalendar("mon-fri").isWorking(day) };
  const ground: Ground = { ...groundAt(story.now), clock: { ...groundAt(story.now).clock, calendar: closed } };
  expect(dueDay(story, technical)).toBe("2026-11-30");
  expect(() => moveDeadlines(story.order, cast.sales, groundAt(story.now), { reason: "none" })).toThrow("noDeadlineMoves");
  expect(movesBy(story.order, ground.clock).find((one) => one.documentId === technical)).toMatchObject({
    from: { day: "2026-11-30", calendar: "mon-fri" },
    to: { day: "2026-12-01", calendar: "mon-fri/2" },
  });
  expect(() => moveDeadlines(story.order, cast.quality, ground, { reason: "stocktaking" })).toThrow("notYourDepartment");
  story.report("finance").does(cast.sales, moveDeadlines(story.order, cast.sales, ground, { reason: "stocktaking" }));
  expect([technical, quality, "financeReport.finance.1"].map((id) => dueDay(story, id))).toEqual(["2026-12-01", "2026-11-30", "2026-11-27"]);
});

test("an answer counts by the calendar and the closing time that the deadline names, also after these have changed (3)", () => {
  const story = asks(inReview(), "2026-11-24T02:00:00.000Z");
  const was = groundAt(story.now).clock;
  const closed = { id: "mon-fri/2", isWorking: (day: string) => day < "2026-11-26" && nationalCalendar("mon-fri").isWorking(day) };
  const now = "2026-11-26T02:00:00.000Z";
  const clock = { ...was, closingTime: "09:00", calendar: closed, former: (id: string) => (id === "mon-fri" ? was : undefined) };
  const ground: Ground = { ...groundAt(now), clock };
  expect(timeLeft(story.order, technical, clock, now)).toMatchObject({ due: { day: "2026-12-01", calendar: "mon-fri" }, left: 3, late: 0, added: 2 });
  story.now = now;
  story.does(cast.sales, answer(story.order, cast.sales, ground, { questionId: "Q1", text: "Blue." }));
  expect(documentNamed(story.order, technical).due).toEqual({ at: "2026-12-01T10:00:00.000Z", day: "2026-12-01", days: 3, calendar: "mon-fri" });
  expect(callOverdueDocuments(story.order, { ...ground, now: "2026-12-03T02:00:00.000Z" })[0]).toMatchObject({ documentId: technical, days: 2 });
});

test("an urgent order gives the departments less time (3)", () => {
  expect(dueDay(new Story({ urgency: "urgent" }).passesPreliminary(), technical)).toBe("2026-11-26");
  expect(dueDay(new Story({ urgency: "critical" }).passesPreliminary(), technical)).toBe("2026-11-25");
});
