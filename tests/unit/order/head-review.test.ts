import { expect, test } from "vitest";
import { currentVersion, documentNamed } from "@/lib/order/document";
import type { FactsOf } from "@/lib/order/facts";
import type { Actor, Person } from "@/lib/order/people";
import { cast, everyone, groundAt } from "../../cast";
import { Story } from "./story";

const facts = { department: "technical", outcome: "pass" } as FactsOf["technicalReport"];

/** The slots of the technical report that somebody hands in where heads review, and these people are there. */
function handedIn(by: Actor, people: Person[]) {
  const story = new Story().passesPreliminary();
  story.submits<"technicalReport">(by, "technicalReport.technical.1", facts, undefined, groundAt(story.now, { headReview: true, people }));
  const version = currentVersion(documentNamed(story.order, "technicalReport.technical.1"));
  return { state: version?.state, slots: version?.slots.map(({ id, state, for: whose, reason }) => ({ id, state, for: whose, reason })) };
}

const without = (...left: Person[]) => everyone.filter((one) => !left.includes(one));

test("where the company wants it a report waits for its head's review, or for a colleague's where the head wrote it", () => {
  expect(handedIn(cast.technical, everyone)).toMatchObject({
    state: "signing",
    slots: [{ id: "author" }, { id: "head", state: "open", for: { headOf: "technical" } }],
  });
  expect(handedIn(cast.technicalHead, everyone)).toMatchObject({
    state: "signing",
    slots: [{ id: "author" }, { id: "head", state: "open", for: { departments: ["technical"] } }],
  });
});

test.each([
  ["the head is alone", cast.technicalHead, without(cast.technical)],
  ["there is no head", cast.technical, without(cast.technicalHead)],
])("a review that nobody can make is skipped and says why: %s", (_, by, people) => {
  const { state, slots } = handedIn(by, people);
  expect(state).toBe("completed");
  expect(slots?.at(-1)).toMatchObject({ id: "head", state: "struck", reason: expect.stringContaining("略過主管審核") });
});

test("only reports and summaries have a head's review", () => {
  const story = new Story();
  story.submits<"registration">(
    cast.sales,
    "registration.sales.1",
    { terms: story.order.terms, outcome: "pass" },
    undefined,
    groundAt(story.now, { headReview: true }),
  );
  expect(currentVersion(documentNamed(story.order, "registration.sales.1"))?.slots.map(({ id }) => id)).toEqual(["author"]);
});
