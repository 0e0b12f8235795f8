import { slotOfGate } from "./closing-conditions";
import { completeIfLast } from "./completion";
import { contractsNotArrived } from "./department-log";
import { currentVersion, documentNamed, slotsInTurn } from "./document";
import type { OrderEvent, Signed } from "./events";
import { mustMeetEveryGate } from "./gates";
import type { Ground } from "./ground";
import { mustBeInStage } from "./live";
import type { Order, OrderDocument, SlotState, Version } from "./order";
import type { Actor, CustomerActor } from "./people";
import { Refusal } from "./refusal";
import { mayFill } from "./tasks";
import { unfold } from "./unfolding";

export type Signing = Pick<
  Signed,
  "documentId" | "version" | "slotId" | "mark" | "seen" | "remark" | "reservation" | "circumstances" | "answers" | "rendition" | "files" | "facts"
>;

/**
 * Signs one slot of a document (3-8). Refuses out of turn, a slot of somebody else, content not shown, a missing answer of the slot,
 * a second signature by the same person, a reservation on anything but minutes, materials that have not arrived, and the approval of a
 * closure whose gates are not all met.
 */
export function sign(order: Order, by: Actor | CustomerActor, ground: Ground, signing: Signing): OrderEvent[] {
  const document = documentNamed(order, signing.documentId);
  mustBeInStage(order, document);
  const version = signingVersion(document, signing.version);
  const slot = openSlot(version, signing.slotId);
  if (signing.seen.content !== version.contentHash || signing.seen.rendition !== version.renditionHash) throw new Refusal("changedSinceShown");
  if (!isFor(slot, by)) throw new Refusal("notYourSlot");
  if (hasSigned(version, by)) throw new Refusal("signedAlready");
  if (document.form === "closureRequest") mustBeCountersignable(order, slot);
  if (signing.reservation && !mayReserve(document)) throw new Refusal("onlyMinutesReserved");
  if (slot.asks && !signing.answers) throw new Refusal("slotAsksAnswers");

  const unfolding = unfold(order, "customer" in by ? { kind: "customer", customer: by } : { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "signed", v: 1, meaning: slot.meaning, signer: by, ...signing });
  completeIfLast(unfolding, document.id, ground);
  return unfolding.events;
}

/** Whoever does not agree with another document returns it; minutes say what was said, and who did not agree (4.3). */
export function mayReserve({ form }: Pick<OrderDocument, "form">): boolean {
  return form === "minutes";
}

/** 8.2e: purchasing does not sign over a contract that it has logged as not arrived. 8.2h: the general manager approves only when nothing is missing. */
function mustBeCountersignable(order: Order, slot: SlotState): void {
  if (slot.meaning === "approved") mustMeetEveryGate(order);
  const contracts = slot.id === slotOfGate("materialsArrived") ? contractsNotArrived(order) : [];
  if (contracts.length > 0) throw new Refusal("contractsNotArrived", { contracts });
}

/** The version still to be signed, or a sentence that says why it no longer is. */
export function signingVersion(document: OrderDocument, number: number): Version {
  if (document.dropped) throw new Refusal("documentDropped");
  const version = document.versions.find((one) => one.version === number);
  if (!version) throw new Refusal("noSuchVersion", { version: number });
  if (version.state === "void") throw new Refusal("versionVoid", { version: number });
  if (version !== currentVersion(document)) throw new Refusal("versionReplaced", { version: number });
  if (version.state !== "signing") throw new Refusal("completedAlready");
  return version;
}

function openSlot(version: Version, id: string): SlotState {
  const slot = version.slots.find((one) => one.id === id);
  if (!slot) throw new Refusal("noSuchSlot", { slot: id });
  if (slot.state !== "open") throw new Refusal("slotTaken", { name: slot.by?.name ?? "" });
  if (!slotsInTurn(version).includes(slot)) throw new Refusal("outOfTurn");
  return slot;
}

function isFor(slot: SlotState, by: Actor | CustomerActor): boolean {
  return "customer" in by ? "customer" in slot.for : mayFill(slot.for, by);
}

function hasSigned(version: Version, by: Actor | CustomerActor): boolean {
  return "id" in by && version.slots.some((slot) => slot.state === "signed" && slot.by && "id" in slot.by && slot.by.id === by.id);
}
