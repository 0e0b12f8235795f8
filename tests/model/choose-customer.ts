import type { Action } from "./action";
import { atCustomer } from "./customer";
import { type Option, when } from "./options";
import type { Random } from "./random";
import type { State } from "./state";

/** What may well be done about the way to the customer now. */
export function customerOptions(state: State, random: Random): Option[] {
  const waiting = atCustomer(state);
  return [
    ...when(waiting.length > 0, 0.4, () => ({ do: "sendLink", by: "sales-1", document: random.pick(waiting).doc.id })),
    ...when(waiting.length > 0, 0.5, () => stopping(state, random)),
    ...when(true, waiting.length > 0 ? 0.4 : 0.1, () => ({ do: "correctContact", by: "sales-2", ...contacting(state, random) })),
  ];
}

/** A link sent with the version or the one before it, or later, perhaps to a former address. */
export function stopping(state: State, random: Random): Action {
  const { doc, version, slot } = random.pick(atCustomer(state));
  const owed = random.pick([version.at, version.link?.at ?? version.at, state.at]);
  const sent = Math.max(1, doc.versions.length - (random.chance(0.2) ? 1 : 0));
  return { do: "stopLink", document: doc.id, version: sent, ...(slot && { slot }), owed, mail: random.chance(0.9) ? state.contact.mail : random.from(0, 3) };
}

/** Another person at the same address, or another address, or nothing new. */
export function contacting({ contact }: State, random: Random) {
  return { name: random.from(0, 3), mail: random.chance(0.5) ? contact.mail : random.from(0, 3) };
}
