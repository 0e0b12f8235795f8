import fc from "fast-check";
import { expect, test } from "vitest";
import { nationalCalendar } from "@/lib/calendar/national";
import { dueMoved, pausedDays } from "@/lib/calendar/pause";
import { dueAfter } from "@/lib/calendar/working-days";
import { dueNow, moveDeadlines, movesBy } from "@/lib/order/deadlines";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import type { OrderEvent } from "@/lib/order/events";
import type { Ground } from "@/lib/order/ground";
import { lettersFor } from "@/lib/order/letters";
import { callOverdueDocuments } from "@/lib/order/overdue";
import { answer, ask, callOverduePauses, endPause, pausable } from "@/lib/order/questions";
import { timeLeft } from "@/lib/order/time-left";
import { cast, everyone, groundAt } from "../../cast";
import { Story, start } from "./story";

const technical = "technicalReport.technical.1";
const quality = "qualityReport.quality.1";

/** In review since Tuesday 2026-11-24; every report is due on Friday the 27th. */
function inReview(): Story {
  return new Story().passesPreliminary();
}

function asks(story: Story, now: string, pauses: ("technical" | "quality")[] = ["technical"]): Story {
  story.now = now;
  return story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "Which colour?", pauses }));
}

function answers(story: Story, now: string, questionId = "Q1"): Story {
  story.now = now;
  return story.does(cast.sales, answer(story.order, cast.sales, groundAt(now), { questionId, text: "Blue." }));
}

function dueDay(story: Story, documentId: string): string | undefined {
  return documentNamed(story.order, documentId).due?.day;
}

test("a question to the customer stops the clocks of the departments named, and the answer freezes what it moves (3)", () => {
  const story = answers(asks(inReview(), "2026-11-24T02:00:00.000Z"), "2026-11-26T02:00:00.000Z");
  expect([dueDay(story, technical), dueDay(story, quality)]).toEqual(["2026-12-01", "2026-11-27"]);
  expect(story.events.at(-1)).toMatchObject({ type: "questionAnswered", moved: [{ documentId: technical, due: { day: "2026-12-01", days: 3 } }] });
});

test("a deadline says how many working days pauses have added, and whose clocks may be stopped (3)", () => {
  const story = answers(asks(inReview(), "2026-11-24T02:00:00.000Z"), "2026-11-26T02:00:00.000Z");
  const { clock } = groundAt(story.now);
  expect([technical, quality].map((id) => timeLeft(story.order, id, clock, story.now).added)).toEqual([2, 0]);
  // The time was up on the 1st: what is asked later adds nothing.
  asks(story, "2026-12-02T02:00:00.000Z");
  expect(timeLeft(story.order, technical, clock, "2026-12-04T02:00:00.000Z")).toMatchObject({ late: 3, added: 2 });
  expect(pausable(story.report("finance").order)).toEqual(["technical", "production", "quality", "purchasing"]);
});

test("overlapping pauses count once (3)", () => {
  const story = asks(asks(inReview(), "2026-11-24T02:00:00.000Z"), "2026-11-25T02:00:00.000Z", ["technical", "quality"]);
  answers(story, "2026-11-26T02:00:00.000Z", "Q1");
  expect(dueDay(story, technical)).toBe("2026-12-01");
  answers(story, "2026-11-27T02:00:00.000Z", "Q2");
  expect([dueDay(story, technical), dueDay(story, quality)]).toEqual(["2026-12-02", "2026-12-01"]);
});

test("overlapping pauses count once whichever question is answered first, and an unchanged calendar then moves nothing (3)", () => {
  const story = asks(asks(inReview(), "2026-11-24T02:00:00.000Z"), "2026-11-30T02:00:00.000Z");
  const { clock } = groundAt(story.now);
  answers(story, "2026-12-01T02:00:00.000Z", "Q2");
  expect(dueNow(story.order, documentNamed(story.order, technical), clock, "2026-12-01T02:00:00.000Z")?.day).toBe("2026-12-04");
  answers(story, "2026-12-02T02:00:00.000Z", "Q1");
  expect(timeLeft(story.order, technical, clock, story.now)).toMatchObject({ due: { day: "2026-12-07" }, added: 6 });
  expect(movesBy(story.order, clock)).toEqual([]);
});

const anHour = 3_600_000;

test("the deadline is the same in whichever order questions are answered, and never nearer than before (3)", () => {
  const pause = fc.record({ asked: fc.nat(24 * 12), lasts: fc.nat(24 * 9), ends: fc.boolean() });
  fc.assert(
    fc.property(fc.array(pause, { minLength: 1, maxLength: 4 }), (pauses) => {
      const begin = Date.parse("2026-11-24T02:00:00.000Z");
      const at = (hours: number) => new Date(begin + hours * anHour).toISOString();
      const steps = pauses.flatMap(({ asked, lasts, ends }, index) => [
        { hour: asked, index, does: "ask" as const },
        { hour: asked + lasts, index, does: ends ? ("end" as const) : ("answer" as const) },
      ]);
      const story = inReview();
      const ids = new Map<number, string>();
      for (const { hour, index, does } of steps.sort((one, other) => one.hour - other.hour || one.index - other.index)) {
        const before = dueDay(story, technical) ?? "";
        const ground = groundAt(at(hour));
        if (does === "ask") {
          asks(story, ground.now);
          ids.set(index, `Q${story.order.questions.length}`);
        } else if (does === "answer") answers(story, ground.now, ids.get(index));
        else {
          story.now = ground.now;
          story.does(cast.generalManager, endPause(story.order, cast.generalManager, ground, { questionId: ids.get(index) ?? "", reason: "away" }));
        }
        expect((dueDay(story, technical) ?? "") >= before).toBe(true);
      }
      const { clock } = groundAt(story.now);
      const all = pauses.map(({ asked, lasts }) => ({ from: at(asked), to: at(asked + lasts) }));
      const due = dueMoved(dueAfter(start, 3, clock), pausedDays(all, clock), clock);
      expect(documentNamed(story.order, technical).due).toEqual(due);
      expect(movesBy(story.order, clock)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("while a pause lasts the time left is counted up to now, and a report completed in it is on time (3)", () => {
  const story = asks(inReview(), "2026-11-24T02:00:00.000Z", ["technical", "quality"]);
  const now = "2026-12-01T02:00:00.000Z";
  const { clock } = groundAt(now);
  expect(dueNow(story.order, documentNamed(story.order, technical), clock, now)?.day).toBe("2026-12-04");
  expect(timeLeft(story.order, technical, clock, now)).toMatchObject({ late: 0, left: 3, paused: true, added: 5 });
  expect(timeLeft(story.order, "productionReport.production.1", clock, now)).toMatchObject({ late: 2, left: 0, paused: false, added: 0 });
  story.now = now;
  story.report("technical").report("production");
  const onTime = (id: string) => documentNamed(story.order, id).versions[0]?.onTime;
  expect([onTime(technical), onTime("productionReport.production.1")]).toEqual([true, false]);
});

test("only sales asks the customer, only such a question pauses, and only for whose time is running (2.2, 3)", () => {
  const { order } = inReview();
  const question = { to: "customer", text: "Which colour?", pauses: [] } as const;
  expect(() => ask(order, cast.quality, { ...question, pauses: [] })).toThrow("salesAsksCustomer");
  expect(() => ask(order, cast.sales, { ...question, to: "technical", pauses: ["quality"] })).toThrow("onlyCustomerPauses");
  expect(() => ask(order, cast.sales, { ...question, to: "sales", pauses: [] })).toThrow("askAnother");
  expect(() => ask(order, cast.auditor, { ...question, to: "sales", pauses: [] })).toThrow("notAllowed");
  const reported = inReview().report("technical");
  expect(() => ask(reported.order, cast.sales, { ...question, pauses: ["technical"] })).toThrow("nothingToPause");
});

test("a question to a department waits for it and is answered once, by it (2.2)", () => {
  const story = inReview();
  story.does(cast.sales, ask(story.order, cast.sales, { to: "quality", text: "Which standard?", pauses: [] }));
  expect(dutiesOf(story.order)).toMatchObject([{ id: "answer:Q1", for: { departments: ["quality"] }, text: "Which standard?" }]);
  expect(() => answer(story.order, cast.sales, groundAt(story.now), { questionId: "Q1", text: "?" })).toThrow("notYourDepartment");
  expect(() => answer(story.order, cast.quality, groundAt(story.now), { questionId: "Q9", text: "?" })).toThrow("noSuchQuestion");
  story.does(cast.quality, answer(story.order, cast.quality, groundAt(story.now), { questionId: "Q1", text: "GB/T 2828." }));
  expect(dutiesOf(story.order)).toEqual([]);
  expect(() => answer(story.order, cast.quality, groundAt(story.now), { questionId: "Q1", text: "?" })).toThrow("answeredAlready");
});

test("a pause older than ten working days goes to the general manager, who may end it (3)", () => {
  const story = asks(inReview(), "2026-11-24T02:00:00.000Z");
  expect(callOverduePauses(story.order, groundAt("2026-12-08T02:00:00.000Z"))).toEqual([]);
  story.now = "2026-12-09T02:00:00.000Z";
  const called = callOverduePauses(story.order, groundAt(story.now));
  expect(called).toEqual([{ type: "pauseOverdue", v: 1, questionId: "Q1" }]);
  story.does("system", called);
  expect(callOverduePauses(story.order, groundAt(story.now))).toEqual([]);
  expect(dutiesOf(story.order).map(({ id }) => id)).toEqual(["answer:Q1", "decidePause:Q1"]);
  const ending = { questionId: "Q1", reason: "the customer is away" };
  expect(() => endPause(story.order, cast.sales, groundAt(story.now), ending)).toThrow("generalManagerDecides");
  story.does(cast.generalManager, endPause(story.order, cast.generalManager, groundAt(story.now), ending));
  expect(dueDay(story, technical)).toBe("2026-12-14");
  expect(() => endPause(story.order, cast.generalManager, groundAt(story.now), ending)).toThrow("noPause");
  answers(story, "2026-12-10T02:00:00.000Z");
  expect(dueDay(story, technical)).toBe("2026-12-14");
});

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

test("a question goes to whom it is put and is told to whose clock it stops, the answer to who asked, a moved deadline to whose it is", () => {
  const story = inReview();
  const before = story.order;
  const by = { kind: "person", person: cast.sales } as const;
  asks(story, "2026-11-24T02:00:00.000Z");
  expect(lettersFor(before, story.order, story.events.slice(-1), by, everyone)).toEqual([
    { to: { mail: "paul@example.com" }, letter: "question" },
    { to: { person: "technical-head" }, letter: "paused" },
    { to: { person: "technical" }, letter: "paused" },
  ]);
  const asked = story.order;
  answers(story, "2026-11-26T02:00:00.000Z");
  const letters = lettersFor(asked, story.order, story.events.slice(-1), by, everyone).map(({ to, letter }) => ["person" in to && to.person, letter]);
  expect(letters).toEqual([
    ["sales", "answered"],
    ["technical-head", "deadlines"],
    ["technical", "deadlines"],
  ]);
});
