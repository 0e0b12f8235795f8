import { sectionOf } from "./change-reviewers";
import { currentVersion, isCompleted, latestOf } from "./document";
import type { OrderEvent } from "./events";
import type { Cause } from "./exception-events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import { withoutMeeting } from "./meeting-off";
import { openReports } from "./openings";
import type { Order } from "./order";
import { type Actor, isOperating, type ReviewingDepartment, reviewingDepartments } from "./people";
import { passes, Refusal } from "./refusal";
import { scopesOf } from "./review-scopes";
import { unfold } from "./unfolding";

type Asker = Pick<Actor, "department">;

/** Whether somebody may ask for another review. */
export function mayRaiseReview(order: Order, by: Asker): boolean {
  return passes(() => mustBeRaisable(order, by));
}

/** Asks for another review because of a changed demand, a delay or a quality problem (5.2): anyone of a department, with a reason, once the meeting has passed the order. */
export function raiseReview(order: Order, by: Actor, { cause, reason }: { cause: Cause; reason: string }): OrderEvent[] {
  mustBeRaisable(order, by);
  return [{ type: "reviewRaised", v: 1, raiseId: `R${order.reReviews.length + 1}`, cause, reason }];
}

function mustBeRaisable(order: Order, by: Asker): void {
  mustBeLive(order);
  if (!isOperating(by.department)) throw new Refusal("notAllowed");
  mustBeReviewed(order);
}

/** `about`: the id of the review that was asked for, or of a change's review document. */
type Scoping = { about: string; departments: ReviewingDepartment[]; reason: string };

/**
 * Sales decides which departments review again, and why these (5.2); none, when no review is needed. Execution waits for the review.
 * Once decided, more departments may be added while it goes on, none taken away; to the review of a change likewise (7.2).
 */
export function scopeReview(order: Order, by: Actor, ground: Ground, { about, departments, reason }: Scoping): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  const raised = order.reReviews.find((one) => one.id === about);
  if (!raised) return changeReviewWidened(order, { about, departments, reason });
  const before = raised.scope?.departments ?? [];
  const again = reviewingDepartments.filter((one) => departments.includes(one) || before.includes(one));
  if (raised.scope) mustBecomeWider(order, about, again.length - before.length);
  if (again.length === 0) return [{ type: "reviewScoped", v: 1, raiseId: about, departments: [], reason }];
  const scoping = { about, departments: again, reason };
  return before.length > 0 ? widened(order, by, ground, scoping, before) : begunAgain(order, by, ground, scoping);
}

/** The departments added get sections of their own in the report that is being signed; what others have signed stands, and so does its time. */
function changeReviewWidened(order: Order, { about: documentId, departments, reason }: Scoping): OrderEvent[] {
  const scope = scopesOf(order).find(({ about }) => about === documentId);
  const review = order.documents.find((one) => one.id === documentId);
  const version = review && currentVersion(review);
  if (!scope || !version) throw new Refusal("noSuchReview");
  const added = scope.leftOut.filter((one) => departments.includes(one));
  mustBecomeWider(order, documentId, added.length);
  return [{ type: "changeReviewWidened", v: 1, documentId, version: version.version, slots: added.map(sectionOf), reason }];
}

function mustBecomeWider(order: Order, about: string, more: number): void {
  if (!scopesOf(order).some((one) => one.about === about && one.goesOn)) throw new Refusal("scopedAlready");
  if (more === 0) throw new Refusal("scopeNotWider");
}

/** A result notice that is not sent yet is given up, the new round brings its own; and a meeting over a change is called off, for the change waits for the review. */
function begunAgain(order: Order, by: Actor, ground: Ground, { about, departments, reason }: Scoping): OrderEvent[] {
  mustBeReviewed(order);
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  const round = order.round + 1;
  unfolding.say({ type: "reviewScoped", v: 1, raiseId: about, departments, reason, round });
  const notice = latestOf(order, "resultNotice");
  if (order.stage === "result" && notice && !isCompleted(notice)) unfolding.say({ type: "dropped", v: 1, documentId: notice.id, reason, by });
  unfolding.say(...withoutMeeting(order, reason), { type: "reviewedAgain", v: 1, round, departments });
  openReports(unfolding, departments, ground);
  return unfolding.events;
}

/** The round goes on with more departments. Minutes that wait to be written are given up: the meeting follows once the new reports are in. */
function widened(order: Order, by: Actor, ground: Ground, { about, departments, reason }: Scoping, before: ReviewingDepartment[]): OrderEvent[] {
  const { round } = order;
  const minutes = order.stage === "meeting" ? latestOf(order, "minutes") : undefined;
  if (minutes && currentVersion(minutes)) throw new Refusal("meetingUnderWay");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "reviewScoped", v: 1, raiseId: about, departments, reason, round });
  if (minutes) unfolding.say({ type: "dropped", v: 1, documentId: minutes.id, reason, by });
  unfolding.say({ type: "reviewedAgain", v: 1, round, departments });
  openReports(
    unfolding,
    departments.filter((one) => !before.includes(one)),
    ground,
  );
  return unfolding.events;
}

function mustBeReviewed(order: Order): void {
  if (order.stage !== "result" && order.stage !== "execution") throw new Refusal("reviewUnderWay");
}

/** A department that sales left out of a review, or of a change review (7.2), objects: once, while that review goes on. */
export function object(order: Order, by: Actor, { about, text }: { about: string; text: string }): OrderEvent[] {
  mustBeLive(order);
  const scope = scopesOf(order).find((one) => one.about === about);
  if (!scope) throw new Refusal("noSuchReview");
  const department = scope.goesOn ? scope.leftOut.find((one) => one === by.department) : undefined;
  if (!department) throw new Refusal("notLeftOut");
  if (scope.objections.some((one) => one.department === department)) throw new Refusal("objectedAlready");
  return [{ type: "objected", v: 1, about, department, text }];
}
