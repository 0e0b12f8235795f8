import { expect, test } from "vitest";
import { begin } from "@/lib/order/begin";
import { closureGates } from "@/lib/order/gates";
import { correct, register } from "@/lib/order/register";
import { returnDocument, withdraw } from "@/lib/order/return";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, delivers, requestsChange, reviewsChange, summarises } from "./execution";
import { attendee, author, customer, Story, terms } from "./story";

test("a passed preliminary review opens the five reports, each with its due date (2.3, 3)", () => {
  const story = new Story().passesPreliminary();
  expect(story.waitsFor()).toEqual(["technical", "production", "quality", "purchasing", "finance"].map((one) => `write:${one}Report.${one}.1:1`));
  expect(story.order.documents[1]?.due).toMatchObject({ day: "2026-11-27", at: "2026-11-27T10:00:00.000Z", days: 3 });
});

test("sales alone registers and corrects an order, until it is handed on (2.1)", () => {
  const registering = { no: "10249", terms, documentLanguage: "en" } as const;
  expect(() => register(cast.production, registering)).toThrow("salesRegisters");
  const story = new Story();
  expect(() => correct(story.order, cast.finance, { terms })).toThrow("salesRegisters");
  story.does(cast.sales, correct(story.order, cast.sales, { terms: { ...terms, deliveryDate: "2026-12-24" } }));
  expect(story.order.terms.deliveryDate).toBe("2026-12-24");
  story.passesPreliminary();
  expect(() => correct(story.order, cast.sales, { terms })).toThrow("handedOnAlready");
});

test("a preliminary review that fails goes back to the customer, or ends the order (2.3)", () => {
  const back = new Story().submits<"registration">(cast.sales, "registration.sales.1", { terms, outcome: "fail", way: "returned", reason: "no price" });
  expect(back.waitsFor()).toEqual(["write:registration.sales.2:1"]);
  const refused = new Story().submits<"registration">(cast.sales, "registration.sales.1", { terms, outcome: "fail", way: "refused", reason: "no credit" });
  expect(refused.order).toMatchObject({ stage: "refused", refusedReason: "no credit" });
});

test("the meeting is called when the last of the five is in (4.1)", () => {
  const story = new Story().passesPreliminary();
  for (const department of ["technical", "production", "quality", "purchasing"] as const) story.report(department);
  expect(story.order.stage).toBe("review");
  story.report("finance");
  expect(story.order.stage).toBe("meeting");
  expect(story.waitsFor()).toEqual(["write:minutes.sales.1:1"]);
});

test("a department writes only its own report (3.1, 3.2, 3.3, 3.4, 3.5)", () => {
  const story = new Story().passesPreliminary();
  expect(() => story.submits(cast.quality, "technicalReport.technical.1", { department: "technical", outcome: "pass" })).toThrow("notYourDepartment");
});

test("a second round asks only the departments that the minutes name (4.2d)", () => {
  const story = new Story()
    .passesPreliminary()
    .reports(1, "fail")
    .meets("again", { again: ["technical"] });
  expect(story.waitsFor()).toEqual(["write:technicalReport.technical.2:1"]);
  story.reports(2);
  expect(story.order).toMatchObject({ stage: "meeting", round: 2 });
});

test("a passed meeting over a failed report needs the chair's reason (4.2d)", () => {
  const story = new Story().passesPreliminary().reports(1, "fail");
  expect(() => story.meets("passed")).toThrow("overruleNeedsReason");
  story.meets("passed", { reason: "improvement is under contract" });
  expect(story.order.stage).toBe("result");
});

test("minutes are complete only when every attendee has signed (4.3)", () => {
  const story = new Story().passesPreliminary().reports();
  const facts = { decision: "passed", again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" } as const;
  story.submits<"minutes">(cast.sales, "minutes.sales.1", { ...facts, again: [], attendees: [], milestones: [] }, [
    author(cast.sales),
    attendee(cast.technical),
    attendee(cast.finance),
  ]);
  story.signs(cast.finance, "minutes.sales.1", "attendee:finance");
  expect(story.order.stage).toBe("meeting");
  story.signs(cast.technical, "minutes.sales.1", "attendee:technical");
  expect(story.order.stage).toBe("result");
});

test("nobody signs twice, for another, or a version that is void", () => {
  const story = new Story().passesPreliminary().reports();
  const facts = { decision: "passed", again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" };
  const slots = [author(cast.sales), attendee(cast.technical), attendee(cast.finance)];
  story.submits(cast.sales, "minutes.sales.1", facts as never, slots);
  expect(() => story.signs(cast.quality, "minutes.sales.1", "attendee:technical")).toThrow("notYourSlot");
  story.signs(cast.technical, "minutes.sales.1", "attendee:technical");
  expect(() => story.signs(cast.technical, "minutes.sales.1", "attendee:technical")).toThrow("slotTaken");
  story.does(cast.finance, returnDocument(story.order, cast.finance, { documentId: "minutes.sales.1", version: 1, reason: "wrong place" }));
  expect(() => story.signs(cast.finance, "minutes.sales.1", "attendee:finance")).toThrow("versionVoid");
  expect(story.waitsFor()).toEqual(["write:minutes.sales.1:2"]);
});

test("only the author withdraws, and only before completion", () => {
  const story = new Story().passesPreliminary();
  story.report("technical");
  expect(() => withdraw(story.order, cast.technical, { documentId: "technicalReport.technical.1", version: 1, reason: "x" })).toThrow("completedAlready");
});

test("the result notice says what the meeting decided, and begins the execution (5.1)", () => {
  const story = new Story().passesPreliminary().reports().meets("passed");
  expect(() => story.notifies("fail")).toThrow("noticeDiffersFromMinutes");
  expect(story.notifies("pass").order.stage).toBe("execution");
});

test("a finding against sales is written by quality, so that one salesperson can answer it (6.3)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  const finding = { text: "wrong labels", department: "sales", deadline: "2026-12-01" } as const;
  story.submits<"acceptance">(cast.sales, "acceptance.sales.1", { accepted: false, by: "paper", finding });
  expect(story.waitsFor()).toEqual(["write:correctiveActionRequest.quality.1:1"]);
});

test("an order closes only through every gate, with every countersignature, the general manager last (8.2d, 8.2h)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  expect(story.waitsFor()).toEqual(["write:acceptance.sales.1:1"]);
  accepts(story);
  expect(
    closureGates(story.order)
      .filter((one) => !one.met)
      .map((one) => one.id),
  ).toEqual(["summaries", "sealed", "materialsArrived", "paid", "technicalSummary"]);
  expect(summarises(story).waitsFor()).toEqual([]);
  expect(story.seals().waitsFor()).toEqual(["write:closureRequest.sales.1:1"]);
  asksToClose(story);
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("outOfTurn");
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  story.signs(cast.generalManager, "closureRequest.sales.1", "management");
  expect(story.order.stage).toBe("closed");
  expect(story.waitsFor()).toEqual([]);
});

test("the departments get a change only after the customer signed it; passed, its terms are in force and the old ones readable (7)", () => {
  const story = requestsChange(new Story().untilExecution());
  expect(story.waitsFor()).toEqual(["sign:changeRequest.sales.1:1:customer"]);
  story.signs(customer, "changeRequest.sales.1", "customer");
  expect(story.waitsFor()).toEqual(["write:changeReview.sales.1:1"]);
  reviewsChange(story, ["pass", "pass"]);
  expect(story.order.terms.deliveryDate).toBe("2027-01-15");
  expect(story.order.adjustments.map((one) => one.department)).toEqual(["production", "finance"]);
  expect(story.order.formerTerms.map((one) => one.terms.deliveryDate)).toEqual(["2026-12-22"]);
});

test("one change at a time (7)", () => {
  const story = requestsChange(new Story().untilExecution());
  expect(() => begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" })).toThrow("openAlready");
});
