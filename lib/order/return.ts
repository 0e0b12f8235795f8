import { completeIfLast } from "./completion";
import { documentNamed, slotsInTurn } from "./document";
import type { OrderEvent } from "./events";
import type { MinutesFacts } from "./facts";
import { followDeclinedAcceptance } from "./follow-finding";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order, SlotState, Version } from "./order";
import type { Actor, CustomerActor } from "./people";
import { passes, Refusal } from "./refusal";
import { signingVersion } from "./sign";
import { mayFill } from "./tasks";
import { unfold } from "./unfolding";

type OfVersion = { documentId: string; version: number; reason: string };

type Returner = Pick<Actor, "id" | "department" | "head">;

/** Whether somebody may return a version that is being signed: his signature is wanted now. */
export function mayReturn(signing: Version, by: Returner): boolean {
  return slotsInTurn(signing).some((slot) => mayFill(slot.for, by));
}

/** Returns a document to its author with a reason: its signatures so far become void. Only by somebody whose signature is wanted now; never once completed. */
export function returnDocument(order: Order, by: Actor, { documentId, version, reason }: OfVersion): OrderEvent[] {
  mustBeLive(order);
  const signing = signingVersion(documentNamed(order, documentId), version);
  if (!mayReturn(signing, by)) throw new Refusal("notYoursToReturn");
  return [{ type: "returned", v: 1, documentId, version, reason, by }];
}

/** Whether somebody may withdraw a version that is being signed. */
export function mayWithdraw({ author }: Version, { id }: Pick<Actor, "id">): boolean {
  return author.id === id;
}

/** Withdraws a document before its completion. Only by its author. */
export function withdraw(order: Order, by: Actor, { documentId, version, reason }: OfVersion): OrderEvent[] {
  mustBeLive(order);
  const signing = signingVersion(documentNamed(order, documentId), version);
  if (!mayWithdraw(signing, by)) throw new Refusal("onlyAuthorWithdraws", { name: signing.author.name });
  return [{ type: "withdrawn", v: 1, documentId, version, reason, by }];
}

type Declining = OfVersion & { proposal: string };

/** A customer declines to sign, with a reason and, if he likes, the text he would sign. It comes back to sales (7.1); goods that he does not accept are delivered again (8.2c). */
export function decline(order: Order, by: CustomerActor, ground: Ground, { documentId, version, reason, proposal }: Declining): OrderEvent[] {
  mustBeLive(order);
  const document = documentNamed(order, documentId);
  const signing = signingVersion(document, version);
  if (!slotsInTurn(signing).some((slot) => "customer" in slot.for)) throw new Refusal("notYourSlot");
  const unfolding = unfold(order, { kind: "customer", customer: by }, ground.now);
  unfolding.say({ type: "declined", v: 1, documentId, version, reason, proposal, by });
  if (document.form === "acceptance") followDeclinedAcceptance(unfolding, document, reason, ground);
  return unfolding.events;
}

/** The slots of minutes that somebody may strike now. */
export function strikable(signing: Version, by: Pick<Actor, "id">): SlotState[] {
  return signing.slots.filter((slot) => passes(() => mustBeStrikable(signing, by, slot.id)));
}

/** The chair strikes an attendee who cannot sign the minutes, with a reason that is printed (4.3). The recorder and the chair himself stay. */
export function strike(order: Order, by: Actor, ground: Ground, { documentId, version, slotId, reason }: OfVersion & { slotId: string }): OrderEvent[] {
  mustBeLive(order);
  const signing = signingVersion(documentNamed(order, documentId), version);
  mustBeStrikable(signing, by, slotId);
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "struck", v: 1, documentId, version, slotId, reason, by });
  completeIfLast(unfolding, documentId, ground);
  return unfolding.events;
}

function mustBeStrikable(signing: Version, by: Pick<Actor, "id">, slotId: string): void {
  if (signing.form.id !== "minutes") throw new Refusal("onlyMinutesStrike");
  if ((signing.facts as MinutesFacts).chair !== by.id) throw new Refusal("onlyChairStrikes");
  const slot = signing.slots.find((one) => one.id === slotId);
  if (slot?.state !== "open") throw new Refusal("noSuchSlot", { slot: slotId });
  if ("person" in slot.for && slot.for.person === by.id) throw new Refusal("chairSigns");
}
