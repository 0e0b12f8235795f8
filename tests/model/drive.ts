import { documentNamed } from "@/lib/order/document";
import type { Circumstances, OrderEvent } from "@/lib/order/events";
import type { GateId } from "@/lib/order/exception-events";
import { closureGates } from "@/lib/order/gates";
import type { Order } from "@/lib/order/order";
import type { By, ReviewingDepartment } from "@/lib/order/people";
import type { SlotFor, SlotSpec } from "@/lib/order/slot";
import type { Submission } from "@/lib/order/submit";
import type { Waiving } from "@/lib/order/waive";
import type { Action, CustomerAction, MeetingAction, OfDocuments, Say } from "./action";
import type { Commands } from "./commands";
import { driveCustomer, driveMeeting } from "./drive-around";
import { factsOf, slotFactsOf } from "./facts";
import { actorOf, customer, groundOf, isoDay, termsOf } from "./real-world";
import { type Place, placesOf } from "./slots";
import type { World } from "./state";

const words = { "zh-Hant": "文", "zh-Hans": "文", en: "text" };
const hash = "a".repeat(64);
const mark = { how: "typed", text: "signed" } as const;
const seenAs = (seen: boolean) => ({ content: seen ? hash : "b".repeat(64), rendition: hash, consent: hash });
const circumstances: Circumstances = { zone: "Asia/Shanghai", offset: "+08:00", language: "zh-Hant", proof: "password", address: "127.0.0.1", agent: "walk" };
const rendition = { form: "walk", version: 1, clause: "", title: words, sections: [] };

const byLink = (seen: boolean) => ({ seen: { content: seen ? hash : "b".repeat(64), rendition: hash }, circumstances });

/** Who an action's entry is by. */
export function byOf(action: Action): By {
  if ("by" in action && action.by !== "customer") return { kind: "person", person: actorOf(action.by) };
  return ["seal", "callDue", "stopLink"].includes(action.do) ? { kind: "system" } : { kind: "customer", customer };
}

/** Does with the product's commands what the action says. Throws the Refusal. */
export function drive(order: Order | null, world: World, action: Action, to: Commands): OrderEvent[] {
  if (action.do === "register") return to.register(actorOf(action.by), { no: "1", terms: termsOf(world, 0, [12, 5]), documentLanguage: "zh-Hant" });
  if (!order) throw new Error("nothing but its registration happens to an order that there is not");
  return driveOn(order, world, action, to);
}

function driveOn(order: Order, world: World, action: Exclude<Action, { do: "register" }>, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  switch (action.do) {
    case "submit":
      return to.submit(order, actorOf(action.by), ground, submission(order, world, action));
    case "sign":
      return to.sign(order, action.by === "customer" ? customer : actorOf(action.by), ground, signing(order, action));
    case "decline":
      return to.decline(order, customer, ground, { documentId: action.document, version: action.version, reason: "no", proposal: "" });
    case "return":
      return to.returnDocument(order, actorOf(action.by), { documentId: action.document, version: action.version, reason: "no" });
    case "withdraw":
      return to.withdraw(order, actorOf(action.by), { documentId: action.document, version: action.version, reason: "no" });
    case "strike": {
      const { document: documentId, version, slot: slotId } = action;
      return to.strike(order, actorOf(action.by), ground, { documentId, version, slotId, reason: "ill" });
    }
    case "seal":
      return to.fileSealed(order, { documentId: action.document, version: action.version, file: { sha256: hash, size: 1, pages: 1 } });
    case "begin":
      return to.begin(order, actorOf(action.by), ground, { form: action.form });
    case "drop":
      return to.drop(order, actorOf(action.by), { documentId: action.document, reason: "not needed" });
    case "confirm":
      return to.confirmNotice(order, { documentId: action.document, ...byLink(action.seen) });
    case "recordConfirmation":
      return to.recordConfirmation(order, actorOf(action.by), { documentId: action.document, text: "by phone" });
    case "dispute":
      return to.disputeNotice(order, { documentId: action.document, text: "another date", ...byLink(action.seen) });
    case "callDue":
      return to.callWhatIsDue(order, ground);
    case "invite":
    case "moveMeeting":
    case "substitute":
    case "callOff":
      return driveMeeting(order, world, action, to);
    case "sendLink":
    case "stopLink":
    case "correctContact":
      return driveCustomer(order, action, to);
    default:
      return driveLife(order, world, action, to);
  }
}

type Life = Exclude<Action, MeetingAction | CustomerAction | { do: OfDocuments | "callDue" }>;

function driveLife(order: Order, world: World, action: Life, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  const by = actorOf(action.by);
  switch (action.do) {
    case "correct":
      return to.correct(order, by, { terms: termsOf(world, action.terms, action.quantities) });
    case "track":
      return to.track(order, by, {
        milestoneId: action.milestone,
        completion: action.done ? 100 : 50,
        text: "going on",
        handling: "",
        files: [],
        ...contractOf(action),
      });
    case "ask":
      return to.ask(order, by, { to: action.to as never, text: "which?", pauses: action.pauses as ReviewingDepartment[] });
    case "answer":
      return to.answer(order, by, ground, { questionId: action.question, text: "this" });
    case "endPause":
      return to.endPause(order, by, ground, { questionId: action.question, reason: "enough" });
    case "moveDeadlines":
      return to.moveDeadlines(order, by, ground, { reason: "the calendar changed" });
    case "cancel":
      return to.cancel(order, by, { reason: "withdrawn" });
    case "reopen":
      return to.reopen(order, by, ground, { reason: "a claim" });
    default:
      return driveException(order, world, action, to);
  }
}

type Exceptional = Exclude<Life, { do: "correct" | "track" | "ask" | "answer" | "endPause" | "moveDeadlines" | "cancel" | "reopen" }>;

function driveException(order: Order, world: World, action: Exceptional, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  const by = actorOf(action.by);
  switch (action.do) {
    case "raise":
      return to.raiseReview(order, by, { cause: "quality", reason: "cracks" });
    case "scope":
      return to.scopeReview(order, by, ground, { raiseId: action.raised, departments: action.departments as ReviewingDepartment[], reason: "so" });
    case "object":
      return to.object(order, by, { about: action.about, text: "but" });
    case "closeFollowUp":
      return to.closeFollowUp(order, by, { followUpId: action.followUp, text: "done" });
    case "adjust":
      return to.adjustPlan(order, by, ground, { round: action.round, text: "adjusted", ...movedBy(action) });
    case "refuseChange":
      return to.refuseChange(order, by, { reason: "settled" });
    case "waive":
      return to.waive(order, by, ground, waiving(order, action));
  }
}

function movedBy({ move }: Extract<Action, { do: "adjust" }>) {
  return move && { milestones: [{ id: move.milestone, date: isoDay(move.day) }] };
}

function contractOf({ contract }: Extract<Action, { do: "track" }>) {
  return contract && { contract: { ...contract, material: "steel", arrival: "2026-12-01" } };
}

function waiving(order: Order, { gate, seen }: Extract<Action, { do: "waive" }>): Waiving {
  const missing = closureGates(order).find(({ id }) => id === gate)?.missing ?? [];
  return {
    gate: gate as GateId,
    reason: "agreed",
    missing: seen ? missing : ["something else"],
    seen: { rendition: hash, consent: hash },
    mark,
    circumstances,
  };
}

function submission(order: Order, world: World, { by, document: id, say, seen }: Extract<Action, { do: "submit" }>): Submission {
  const document = documentNamed(order, id);
  const against = order.findings.find((one) => one.id === document.subject)?.department ?? "";
  return {
    documentId: id,
    form: { id: document.form, version: 1, clause: "", title: words },
    answers: {},
    rendition,
    facts: factsOf(say, { order, document, by, world }),
    slots: placesOf(document.form, document.department, say, against).map(slotOf),
    contentHash: hash,
    renditionHash: hash,
    files: [],
    commercial: false,
    seen: seenAs(seen),
    mark,
    remark: "",
    circumstances,
  } as Submission;
}

function slotOf({ id, for: wanted, after, asks }: Place): SlotSpec {
  const meaning = id === "management" ? "approved" : id === "author" ? "prepared" : "confirmed";
  return { id, meaning, for: forOf(wanted), ...(after.length > 0 && { after }), ...(asks && { asks }) };
}

function forOf(wanted: string[]): SlotFor {
  const [only = ""] = wanted;
  if (only === "customer") return { customer: true };
  return only.startsWith("person:") ? { person: only.slice(7) } : { departments: wanted as never };
}

function signing(order: Order, { document, version, slot, say, seen, answers }: Extract<Action, { do: "sign" }>) {
  const { form } = documentNamed(order, document);
  const part = answers ? { answers: {}, facts: asksIn(order, document, slot) ? slotFactsOf(form, slot, say as Say) : {} } : {};
  return { documentId: document, version, slotId: slot, mark, seen: seenAs(seen), remark: "", reservation: false, circumstances, ...part };
}

function asksIn(order: Order, document: string, slot: string): boolean {
  return (
    documentNamed(order, document)
      .versions.at(-1)
      ?.slots.find((one) => one.id === slot)?.asks === true
  );
}
