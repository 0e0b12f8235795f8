import { type Action, type Command, commandNames, five, type OfDocuments, six } from "./action";
import { contacting, stopping } from "./choose-customer";
import { inviting, substituting } from "./choose-meeting";
import { atCustomer } from "./customer";
import { countersignatures } from "./gates";
import type { Random } from "./random";
import { type Mood, partFor, sayFor } from "./say";
import type { Doc, State, World } from "./state";

const everyone = [...six, "management", "archive", "audit", "admin"].flatMap((one) => [`${one}-1`, `${one}-2`]);
const gates = ["delivered", "inspected", "accepted", "findingsSettled", "noChangeOpen", "summaries", "sealed", ...Object.keys(countersignatures)];
/** An order is registered but once. */
const onAnOrder = commandNames.filter((one): one is Exclude<Command, "register"> => one !== "register");
const forms = ["executionCheck", "changeRequest", "deliveryReport"] as const;

function placesIn(doc: Doc): string[] {
  return doc.versions.at(-1)?.slots.map(({ id }) => id) ?? ["author"];
}

export const anybody = (random: Random): string => random.pick(everyone);

/** Anything at all, by anybody: mostly what the policy refuses. */
export function wild(state: State, world: World, random: Random, mood: Mood): Action {
  const act = random.pick(onAnOrder);
  const by = anybody(random);
  const doc = random.pick(state.docs);
  const document = doc.id;
  const version = Math.max(1, doc.versions.length - (random.chance(0.2) ? 1 : 0));
  switch (act) {
    case "submit":
      return { do: act, by, document, say: sayFor(state, doc, by, random, mood), seen: random.chance(0.9) };
    case "sign": {
      const slot = random.pick(placesIn(doc));
      const who = random.chance(0.2) ? "customer" : by;
      return { do: act, by: who, document, version, slot, say: partFor(doc.form, random, mood), seen: random.chance(0.9), answers: random.chance(0.8) };
    }
    case "decline":
    case "seal":
      return { do: act, document, version };
    case "sendLink":
    case "recordConfirmation":
      return { do: act, by, document };
    case "stopLink":
      return atCustomer(state).length > 0 ? stopping(state, random) : { do: act, document, version, owed: 1, mail: 0 };
    case "invite":
    case "moveMeeting":
      return { do: act, by, ...inviting(state, world, random) };
    case "confirm":
    case "dispute":
      return { do: act, document, seen: random.chance(0.8) };
    case "return":
    case "withdraw":
      return { do: act, by, document, version };
    case "strike":
      return { do: act, by, document, version, slot: random.pick(placesIn(doc)) };
    case "begin":
      return { do: act, by, form: random.pick(forms) };
    case "drop":
      return { do: act, by, document };
    default:
      return wildLife(state, act, by, random);
  }
}

type Life = Exclude<Command, OfDocuments | "sendLink" | "stopLink" | "invite" | "moveMeeting">;

function wildLife(state: State, act: Life, by: string, random: Random): Action {
  const one = (letter: string, count: number) => `${letter}${random.from(1, count + 1)}`;
  switch (act) {
    case "track":
      return {
        ...{ do: act, by, done: random.chance(0.3) },
        ...(random.chance(0.5) && { milestone: one("M", state.milestones.length) }),
        ...(random.chance(0.2) && { contract: { no: "C1", arrived: random.chance(0.5) } }),
      };
    case "ask":
      return { do: act, by, to: random.pick(["customer", ...six]), pauses: random.some(five, 0.3) };
    case "answer":
    case "endPause":
      return { do: act, by, question: one("Q", state.questions.length) };
    case "callDue":
      return { do: act };
    case "correct":
      return { do: act, by, terms: random.from(1, 1_000_000), quantities: [random.from(10, 15), 5] };
    case "correctContact":
      return { do: act, by, ...contacting(state, random) };
    case "substitute":
      return { do: act, ...substituting(state, random) };
    case "scope":
      return { do: act, by, raised: aboutOne(state, random), departments: random.some(five, 0.3) };
    case "object":
      return { do: act, by: `${random.pick(five)}-1`, about: aboutOne(state, random) };
    case "closeFollowUp":
      return { do: act, by, followUp: one("U", state.followUps.length) };
    case "adjust":
      return { do: act, by, round: random.from(1, state.changes.length + 1) };
    case "waive":
      return { do: act, by, gate: random.pick(gates), seen: random.chance(0.8) };
    default:
      return { do: act, by };
  }
}

/** A review that was asked for, or one of a change; perhaps one that nobody knows. */
function aboutOne(state: State, random: Random): string {
  return random.chance(0.5) ? `R${random.from(1, state.raised.length + 1)}` : `changeReview.sales.${random.from(1, state.changes.length + 1)}`;
}
