import { expect, test } from "vitest";
import { cancel } from "@/lib/order/cancel";
import type { OrderEvent } from "@/lib/order/events";
import { callOffMeeting } from "@/lib/order/meeting";
import { meetingOff } from "@/lib/order/meeting-off";
import { openMeeting } from "@/lib/order/meeting-subject";
import { raiseReview, scopeReview } from "@/lib/order/re-review";
import { waive } from "@/lib/order/waive";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, delivers, requestsChange, reviewsChange, summarises } from "./execution";
import { attendee, author, circumstances, customer, mark, Story, seen } from "./story";
import { failedChange, invited, invites, reviewed, sorted, submitsMinutes, told } from "./told";

/** A change waits for its meeting, to which people are invited. */
const changeMeets = () => invites(failedChange());
const raisesReview = (story: Story) => story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
const scopesReview = (story: Story) =>
  story.does(cast.sales, scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments: ["quality"], reason: "it is cracked" }));

const typesOf = (events: OrderEvent[]) => events.map(({ type }) => type);
const everybody = sorted(cast.salesHead.id, ...invited);

test("a meeting over a change is called off by the review that begins, and those invited hear of it (5.2, 7.2)", () => {
  const story = raisesReview(changeMeets());
  const count = story.events.length;
  const letters = told(story, cast.sales, scopesReview);
  expect(typesOf(story.events.slice(count))).toEqual(["reviewScoped", "meetingCalledOff", "reviewedAgain", "documentOpened"]);
  expect(story.order.meetings).toMatchObject([{ id: "G1", sequence: 1, calledOff: { reason: "it is cracked", at: story.now } }]);
  expect(letters.meetingCalledOff).toEqual(everybody);
  expect(openMeeting(story.order)).toBeUndefined();
});

test("a meeting over a change that was held before the review began is not called off (7.2)", () => {
  const story = changeMeets();
  refusesChange(story);
  expect(scopesReview(raisesReview(story)).order.meetings?.[0]?.calledOff).toBeUndefined();
});

test("once the review is over people are invited anew, and only then are the change's minutes written (7.2)", () => {
  const story = scopesReview(raisesReview(changeMeets()));
  story.report("quality", 2).meets("passed", {}, 3).notifies("pass", 2);
  expect(story.waitsFor()).toContain("write:minutes.sales.2:1");
  expect(() => refusesChange(story)).toThrow("meetingCalledOff");
  invites(story);
  expect(openMeeting(story.order)).toMatchObject({ id: "G2", round: 2, about: "changeReview.sales.1" });
  expect(refusesChange(story).waitsFor()).toContain(`sign:minutes.sales.2:1:attendee:${cast.finance.id}`);
});

/** Minutes of the change's meeting, which finance has yet to sign. */
function refusesChange(story: Story): Story {
  const facts = {
    decision: "refused" as const,
    again: [],
    chair: cast.salesHead.id,
    recorder: cast.sales.id,
    attendees: [],
    milestones: [],
    reason: "too dear",
  };
  return story.submits<"minutes">(cast.sales, "minutes.sales.2", facts, [author(cast.sales), attendee(cast.finance)]);
}

test("a meeting over a change that the general manager waives is called off when the order closes (8.1)", () => {
  const story = requestsChange(summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals());
  invites(reviewsChange(story.signs(customer, "changeRequest.sales.1", "customer"), ["pass", "fail"]).seals());
  const waiving = { gate: "noChangeOpen", reason: "it comes with the next order", missing: ["changeRequest.sales.1"], seen, mark, circumstances } as const;
  story.does(cast.generalManager, waive(story.order, cast.generalManager, groundAt(story.now), { ...waiving, missing: [...waiving.missing] }));
  asksToClose(story);
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  const letters = told(story, cast.generalManager, () => story.signs(cast.generalManager, "closureRequest.sales.1", "management"));
  expect(story.order).toMatchObject({ stage: "closed", meetings: [{ calledOff: { reason: "it comes with the next order" } }] });
  expect(letters.meetingCalledOff).toEqual(everybody);
});

test("minutes are not written of a meeting that was called off; where nobody was invited, they are (4.3)", () => {
  const story = invites(reviewed().reports());
  story.does(cast.sales, callOffMeeting(story.order, cast.sales, { reason: "the chair is ill" }));
  expect(() => submitsMinutes(story)).toThrow("meetingCalledOff");
  expect(submitsMinutes(invites(story)).waitsFor()).not.toEqual([]);
  expect(submitsMinutes(reviewed().reports()).waitsFor()).not.toEqual([]);
});

test("what was called off in one round stands in the way of no other round's minutes (4.3)", () => {
  const early = invites(reviewed());
  early.does(cast.sales, callOffMeeting(early.order, cast.sales, { reason: "too early" }));
  invites(early.reports()).meets("again", { again: ["technical"] });
  expect(early.report("technical", 2).meets("passed", {}, 2).order.stage).toBe("result");
});

test("a meeting that was held is not called off with its order (4.3)", () => {
  const held = submitsMinutes(invites(reviewed().reports()));
  expect(typesOf(cancel(held.order, cast.sales, { reason: "no" }))).toEqual(["cancelled"]);
});

test("a meeting called off is told until its time has passed, and as long as another is due (4.1)", () => {
  const story = scopesReview(raisesReview(changeMeets()));
  const [before, after] = [story.now, "2026-11-30T03:00:00.000Z"];
  expect(meetingOff(story.order, after)).toMatchObject({ id: "G1", calledOff: { reason: "it is cracked" } });
  expect(meetingOff(invites(story).order, before)).toBeUndefined();
  const cancelled = invites(reviewed());
  cancelled.does(cast.sales, cancel(cancelled.order, cast.sales, { reason: "no" }));
  expect(meetingOff(cancelled.order, before)).toMatchObject({ id: "G1" });
  expect(meetingOff(cancelled.order, after)).toBeUndefined();
});
