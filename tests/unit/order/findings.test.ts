import { expect, test } from "vitest";
import { dueOn } from "@/lib/calendar/working-days";
import { begin } from "@/lib/order/begin";
import { movesBy } from "@/lib/order/deadlines";
import { findingStandings } from "@/lib/order/findings";
import { lettersFor } from "@/lib/order/letters";
import { callOverdueDocuments } from "@/lib/order/overdue";
import { ask } from "@/lib/order/questions";
import { tasksOf } from "@/lib/order/tasks";
import { timeLeft } from "@/lib/order/time-left";
import { cast, everyone, groundAt } from "../../cast";
import { answers, asks } from "./asking";
import { corrects, delivers, requestsChange } from "./execution";
import { customer, Story } from "./story";

const { clock } = groundAt("2026-11-24T01:30:00.000Z");
const seen = ({ order }: Story, now: string) =>
  findingStandings(order, clock, now).map(({ id, attempts, nth, late, verifiedBy }) => ({ id, attempts, nth, late, by: verifiedBy?.id }));

test("a correction that did not help is demanded again, and counted, until a second person of another department verifies it (6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  expect(seen(story, "2026-12-01T09:00:00.000Z")).toEqual([{ id: "F1", attempts: 1, nth: 1, late: 0, by: undefined }]);
  corrects(story, 1, false);
  expect(seen(story, "2026-12-03T02:00:00.000Z")).toEqual([{ id: "F1", attempts: 2, nth: 1, late: 2, by: undefined }]);
  story.now = "2026-12-04T02:00:00.000Z";
  corrects(story, 2, true);
  expect(seen(story, "2027-01-04T02:00:00.000Z")).toEqual([{ id: "F1", attempts: 2, nth: 1, late: 3, by: cast.quality.id }]);
});

test("a corrective action request is due on the day that the finding sets, is called overdue after it, and is late in the conformance (6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  const id = "correctiveActionRequest.sales.1";
  expect(tasksOf(story.order)).toContainEqual(expect.objectContaining({ documentId: id, due: dueOn("2026-12-01", clock) }));
  story.now = "2026-12-03T02:00:00.000Z";
  expect(timeLeft(story.order, id, clock, story.now)).toMatchObject({ due: { day: "2026-12-01" }, late: 2 });
  const called = callOverdueDocuments(story.order, groundAt(story.now));
  expect(called).toContainEqual({ type: "overdueCalled", v: 1, documentId: id, days: 2 });
  const overdue = called.filter((event) => "documentId" in event && event.documentId === id);
  const told = lettersFor(story.order, story.order, overdue, { kind: "system" }, everyone).map(({ to, letter }) => ["person" in to && to.person, letter]);
  expect(told).toContainEqual(["sales-head", "overdue"]);
  corrects(story, 1, false);
  expect(story.events.find((event) => event.type === "completed" && event.documentId === id)).toMatchObject({ onTime: false, late: 2 });
  expect(timeLeft(story.order, "correctiveActionRequest.sales.2", clock, story.now)).toMatchObject({ due: { day: "2026-12-01" }, late: 2 });
});

test("a day that somebody named is not counted, so that no changed calendar moves it (3, 6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  const closed = { ...clock, calendar: { id: "mon-fri/2", isWorking: (day: string) => day > "2026-12-01" && clock.calendar.isWorking(day) } };
  expect(movesBy(story.order, closed)).toEqual([]);
});

test("a day that somebody named stands whatever the customer is asked meanwhile (3, 6.3)", () => {
  const story = new Story().untilExecution();
  story.does(cast.production, begin(story.order, cast.production, groundAt(story.now), { form: "deliveryReport" }));
  story.submits<"deliveryReport">(cast.production, "deliveryReport.production.1", { delivered: [{ line: 1, quantity: 12 }] });
  const finding = { text: "the wrong drawing was sent", department: "sales", deadline: "2026-12-01" } as const;
  story.submits<"inspectionReport">(cast.quality, "inspectionReport.quality.1", { acceptable: false, finding });
  const id = "correctiveActionRequest.quality.1";
  expect(() => ask(story.order, cast.sales, { to: "customer", text: "Which drawing?", pauses: ["quality"] })).toThrow("nothingToPause");
  requestsChange(story).signs(customer, "changeRequest.sales.1", "customer");
  asks(story, "2026-11-25T02:00:00.000Z", ["quality"]);
  expect(timeLeft(story.order, id, clock, "2026-12-03T02:00:00.000Z")).toMatchObject({ due: { day: "2026-12-01" }, late: 2, paused: false });
  answers(story, "2026-11-26T02:00:00.000Z");
  expect(timeLeft(story.order, "changeReview.sales.1", clock, story.now)).toMatchObject({ added: 1 });
  expect(timeLeft(story.order, id, clock, story.now)).toMatchObject({ due: { day: "2026-12-01" }, added: 0 });
});

test("a check is due by when the next one would be called (6.2)", () => {
  const story = new Story({ urgency: "urgent" }).untilExecution();
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "executionCheck" }));
  expect(timeLeft(story.order, "executionCheck.sales.1", clock, story.now)).toMatchObject({ due: { day: "2026-12-01", days: 5 }, late: 0, left: 5 });
});

test("findings against the same department are counted", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  corrects(story, 1, true);
  delivers(story, 2, [12, 5], false);
  expect(seen(story, "2026-11-25T02:00:00.000Z").map(({ id, nth }) => [id, nth])).toEqual([
    ["F1", 1],
    ["F2", 2],
  ]);
});
