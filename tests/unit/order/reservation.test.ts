import { expect, test } from "vitest";
import { documentNamed } from "@/lib/order/document";
import type { Actor } from "@/lib/order/people";
import { sign } from "@/lib/order/sign";
import type { SlotSpec } from "@/lib/order/slot";
import { cast, groundAt } from "../../cast";
import { attendee, author, circumstances, mark, Story, seen } from "./story";

/** Signs one slot of the first version with reservation. */
function reserved({ order, now }: Story, by: Actor, documentId: string, slotId: string) {
  return sign(order, by, groundAt(now), { documentId, version: 1, slotId, mark, seen, remark: "too early", reservation: true, circumstances });
}

test("an attendee signs the minutes with reservation, which stays with his signature (4.3)", () => {
  const people = { chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [cast.sales.id, cast.technical.id] };
  const slots = [author(cast.sales), attendee(cast.technical)];
  const story = new Story().passesPreliminary().reports();
  story.submits<"minutes">(cast.sales, "minutes.sales.1", { decision: "passed", again: [], milestones: [], reason: "", ...people }, slots);
  const slotId = attendee(cast.technical).id;
  story.does(cast.technical, reserved(story, cast.technical, "minutes.sales.1", slotId));
  expect(documentNamed(story.order, "minutes.sales.1").versions[0]?.slots.find(({ id }) => id === slotId)).toMatchObject({
    state: "signed",
    reservation: true,
  });
});

test("no other document is signed with reservation: whoever does not agree returns it", () => {
  const review: SlotSpec = { id: "head", meaning: "reviewed", for: { person: cast.salesHead.id }, after: ["author"] };
  const story = new Story();
  story.submits<"registration">(cast.sales, "registration.sales.1", { terms: story.order.terms, outcome: "pass" }, [author(cast.sales), review]);
  expect(() => reserved(story, cast.salesHead, "registration.sales.1", "head")).toThrow("onlyMinutesReserved");
});
