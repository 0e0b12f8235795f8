import { lettersFor } from "@/lib/order/letters";
import { inviteToMeeting } from "@/lib/order/meeting";
import type { Actor, By, CustomerActor, Person } from "@/lib/order/people";
import { ask } from "@/lib/order/questions";
import { raiseReview, scopeReview } from "@/lib/order/re-review";
import { cast, everyone, groundAt } from "../../cast";
import { requestsChange, reviewsChange } from "./execution";
import { attendee, author, customer, Story } from "./story";

export type Told = Partial<Record<string, string[]>>;

/** How a letter comes to be written, and whom it then goes to. */
export type Hears = [written: () => Told, to: string[]];

/** Whom one step of a story has letters written to, by the letters' names. The customer is `customer`. */
export function told(story: Story, by: Actor | CustomerActor | "system", step: (story: Story) => unknown): Told {
  const [before, count] = [story.order, story.events.length];
  step(story);
  const who: By = by === "system" ? { kind: "system" } : "customer" in by ? { kind: "customer", customer: by } : { kind: "person", person: by };
  const letters = lettersFor(before, story.order, story.events.slice(count), who, everyone);
  const to = (name: string) => letters.filter((one) => one.letter === name).map((one) => ("mail" in one.to ? "customer" : one.to.person));
  return Object.fromEntries(letters.map(({ letter }) => [letter, to(letter).sort()]));
}

export const of = (...departments: Person["department"][]) => everyone.filter((one) => departments.includes(one.department)).map((one) => one.id);
export const five = of("technical", "production", "quality", "purchasing", "finance");
export const but = (all: string[], ...without: string[]) => all.filter((one) => !without.includes(one));
export const sorted = (...all: string[]) => [...all].sort();

const hash = "a".repeat(64);
export const seen = { content: hash, rendition: hash };
export const noticeId = "resultNotice.sales.1";
export const change = { documentId: "changeRequest.sales.1", version: 1, reason: "x" };
export const minutes = { documentId: "minutes.sales.1", version: 1, reason: "x" };

export const reviewed = () => new Story().passesPreliminary();
export const executing = () => new Story().untilExecution();
export const unanswered = () => new Story().passesPreliminary().reports().meets("passed").notifies();
export const failedChange = () => reviewsChange(requestsChange(executing()).signs(customer, "changeRequest.sales.1", "customer"), ["pass", "fail"]);
export const submitsMinutes = (story: Story) =>
  story.submits<"minutes">(
    cast.sales,
    minutes.documentId,
    { decision: "passed", again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" },
    [author(cast.sales), attendee(cast.salesHead), attendee(cast.technical), attendee(cast.finance)],
  );
export const meeting = { time: "2026-11-30T10:00", lasts: 60, place: "x", agenda: "x", chair: cast.salesHead.id };
export const invited = [cast.technical, cast.production, cast.quality, cast.purchasing, cast.finance].map((one) => one.id);
export const invites = (story: Story) => story.does(cast.sales, inviteToMeeting(story.order, cast.sales, groundAt(story.now), { ...meeting, invited }));
export const asks = (story: Story) => ask(story.order, cast.sales, { to: "customer", text: "x", pauses: ["technical"] });
export const raises = (story: Story) => raiseReview(story.order, cast.production, { cause: "delay", reason: "x" });
export const scopes = (story: Story, departments: ("production" | "quality")[]) =>
  scopeReview(story.order, cast.sales, groundAt(story.now), { about: "R1", departments, reason: "x" });
export const raised = () => {
  const story = executing();
  return story.does(cast.production, raises(story));
};
