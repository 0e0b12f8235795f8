import { offsetIn } from "@/lib/calendar/zone";
import type { Signed } from "@/lib/order/events";
import type { SlotState } from "@/lib/order/order";
import type { Actor, CustomerActor } from "@/lib/order/people";
import { eventsOf, type Happened, type PrintRequest, shownIn } from "./print-request";
import type { PrintedSignature, PrintedSigner } from "./printed";

/** How a slot of this version is printed: with its signature, struck with the reason, or open, with whom it waits for. */
export function printedSignature(slot: SlotState, request: PrintRequest): PrintedSignature {
  return { ...signatureOf(slot, request), ...additionOf(slot, request) };
}

function signatureOf(slot: SlotState, request: PrintRequest): PrintedSignature {
  const signed = eventsOf(request, "signed").find(({ event }) => event.slotId === slot.id);
  if (signed) return signatureGiven(signed, request);
  const signer = expectedIn(slot, request.people);
  const struck = eventsOf(request, "struck").find(({ event }) => event.slotId === slot.id);
  if (!struck) return { state: "open", meaning: slot.meaning, signer };
  const { at, event } = struck;
  const { zone } = request;
  return { state: "struck", meaning: slot.meaning, signer, reason: event.reason, by: event.by.name, at, offset: offsetIn(zone, at), zone };
}

function additionOf({ added }: SlotState, { zone }: PrintRequest): Pick<PrintedSignature, "added"> {
  return added ? { added: { by: added.by.name, reason: added.reason, at: added.at, offset: offsetIn(zone, added.at), zone } } : {};
}

/** What a signatory remarks on a document with prices may name one. */
function signatureGiven({ event, at }: Happened<Signed>, request: PrintRequest): PrintedSignature {
  const { meaning, mark, reservation, circumstances } = event;
  const { offset, zone, proof } = circumstances;
  const rendition = event.rendition ? shownIn(event.rendition, request) : null;
  const remark = request.withoutPrices ? "" : event.remark;
  return { state: "signed", meaning, signer: signerOf(event.signer), mark, remark, reservation, at, offset, zone, proof, rendition };
}

function signerOf(actor: Actor | CustomerActor): PrintedSigner {
  if ("customer" in actor) return { name: actor.name, latinName: "", department: null, title: "", company: actor.company };
  return { name: actor.name, latinName: actor.latinName, department: actor.department, title: actor.title, company: "" };
}

/** Whom a slot waits for: a person by name, otherwise a department or the customer. */
function expectedIn({ for: whom }: SlotState, people: Actor[]): PrintedSigner {
  const nobody: PrintedSigner = { name: "", latinName: "", department: null, title: "", company: "" };
  if ("customer" in whom) return nobody;
  if ("headOf" in whom) return { ...nobody, department: whom.headOf };
  if ("departments" in whom) return { ...nobody, department: whom.departments[0] ?? null };
  const person = people.find((one) => one.id === whom.person);
  return person ? signerOf(person) : { ...nobody, name: whom.person };
}
