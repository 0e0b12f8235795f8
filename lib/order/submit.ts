import { headReviewWords } from "@/lib/words/head-review";
import { completeIfLast } from "./completion";
import { documentNamed, isBeingWritten, nextVersion } from "./document";
import type { Circumstances, OrderEvent, Submitted } from "./events";
import type { Ground } from "./ground";
import { mustBeInStage } from "./live";
import type { Mark, Seen } from "./mark";
import { mustBeReady } from "./must-be-ready";
import type { Order, OrderDocument } from "./order";
import type { Actor, Person } from "./people";
import { headReviewedForms, paperLanguage } from "./policy-forms";
import { passes, Refusal } from "./refusal";
import type { SlotSpec } from "./slot";
import { mayFill } from "./tasks";
import { type Unfolding, unfold } from "./unfolding";
import { strikeWaived } from "./waive";

/** A filled form as its author hands it in. Hashes and rendition are the server's own, made from the validated answers. */
export type Submission = Omit<Submitted, "type" | "v" | "version" | "language"> & { seen: Seen; mark: Mark; remark: string; circumstances: Circumstances };

/**
 * Submits a document, which is its author's signature (one entry). Refuses what is not this department's to write,
 * what is not open, what the order's state does not allow yet, and content other than the author was shown.
 */
export function submit(order: Order, by: Actor, ground: Ground, submission: Submission): OrderEvent[] {
  const { seen, mark, remark, circumstances, ...submitted } = submission;
  const document = documentNamed(order, submitted.documentId);
  mustBeWritable(order, by, document);
  mustBeReady(order, document, submitted, ground);
  if (seen.content !== submitted.contentHash || seen.rendition !== submitted.renditionHash) throw new Refusal("changedSinceShown");

  const version = nextVersion(document);
  const reviews = headsReview(document, by, ground);
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({
    ...submitted,
    slots: [...submitted.slots, ...reviews],
    type: "submitted",
    v: 1,
    version,
    language: paperLanguage(order, document.form),
  } as Submitted);
  unfolding.say({
    type: "signed",
    v: 1,
    documentId: document.id,
    version,
    slotId: "author",
    meaning: "prepared",
    signer: by,
    mark,
    seen,
    remark,
    reservation: false,
    circumstances,
  });
  skipReviews(unfolding, document, by, { reviews, people: ground.people });
  if (document.form === "closureRequest") strikeWaived(unfolding);
  completeIfLast(unfolding, document.id, ground);
  return unfolding.events;
}

type Writer = Pick<Actor, "department">;

/** Whether somebody writes a document now. */
export function mayWrite(order: Order, by: Writer, document: OrderDocument): boolean {
  return passes(() => mustBeWritable(order, by, document));
}

function mustBeWritable(order: Order, by: Writer, document: OrderDocument): void {
  mustBeInStage(order, document);
  if (document.dropped) throw new Refusal("documentDropped");
  if (by.department !== document.department) throw new Refusal("notYourDepartment", { department: document.department });
  if (!isBeingWritten(document)) throw new Refusal("submittedAlready");
}

/** Setting "head's review": reports and summaries are reviewed by the department's head, or by a colleague where the head wrote them. */
function headsReview({ form, department }: OrderDocument, author: Actor, { headReview }: Ground): SlotSpec[] {
  if (!headReview || !headReviewedForms.includes(form)) return [];
  return [{ id: "head", meaning: "reviewed", for: author.head ? { departments: [department] } : { headOf: department }, after: ["author"] }];
}

/** Strikes reviews that nobody can make, so that the paper says why they are not there. */
function skipReviews(unfolding: Unfolding, document: OrderDocument, by: Actor, { reviews, people }: { reviews: SlotSpec[]; people: Person[] }): void {
  const reason = headReviewWords.nobody[paperLanguage(unfolding.order, document.form)];
  for (const { id, for: reviewer } of reviews) {
    if (people.some((one) => one.id !== by.id && mayFill(reviewer, one))) continue;
    unfolding.say({ type: "struck", v: 1, documentId: document.id, version: nextVersion(document), slotId: id, reason, by });
  }
}
