import fc from "fast-check";
import { expect, test } from "vitest";
import { dueMoved, pausedDays } from "@/lib/calendar/pause";
import { dueAfter } from "@/lib/calendar/working-days";
import { dueNow, movesBy } from "@/lib/order/deadlines";
import { documentNamed } from "@/lib/order/document";
import { dutiesOf } from "@/lib/order/duties";
import { lettersFor } from "@/lib/order/letters";
import { answer, ask, callOverduePauses, endPause, pausable } from "@/lib/order/questions";
import { timeLeft } from "@/lib/order/time-left";
import { cast, everyone, groundAt } from "../../cast";
import { answers, asks, dueDay, inReview, quality, technical } from "./asking";
import { start } from "./story";

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
