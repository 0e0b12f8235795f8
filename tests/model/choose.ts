import { type Action, five, six } from "./action";
import { customerOptions } from "./choose-customer";
import { meetingOptions } from "./choose-meeting";
import { countersignatures, openGates } from "./gates";
import { openMeeting } from "./meeting";
import { type Option, when } from "./options";
import type { Random } from "./random";
import { isAllDelivered, isClosing, isHeld, isOpen, openChange } from "./rules";
import { fitting, type Mood, partFor, sayFor } from "./say";
import { type Doc, hasEnded, type State, type Version, type World } from "./state";
import { dutiesOf, type Task, tasksOf } from "./view";
import { anybody, wild } from "./wild";

/** The next action of a walk: mostly something that waits to be done, now and then anything at all. */
export function choose(state: State, world: World, random: Random, mood: Mood): Action {
  if (state.stage === "none") return { do: "register", by: random.chance(0.7) ? "sales-1" : anybody(random) };
  if (random.chance(0.22)) return wild(state, world, random, mood);
  if (hasEnded(state)) return afterTheEnd(state, world, random, mood);
  const chosen = random.weighted(optionsOf(state, world, random, mood));
  return chosen ? chosen() : wild(state, world, random, mood);
}

function afterTheEnd(state: State, world: World, random: Random, mood: Mood): Action {
  if (state.stage === "closed" && random.chance(0.5)) return { do: "reopen", by: "management-1" };
  return random.weighted(sealing(state, random))?.() ?? wild(state, world, random, mood);
}

function optionsOf(state: State, world: World, random: Random, mood: Mood): Option[] {
  const rough = 1 - mood.smooth;
  return [
    ...tasksOf(state).map((task): Option => [8, () => doTask(state, task, random, mood)]),
    ...dutiesOf(state).map((duty): Option => [duty.startsWith("answer") ? 2 : 4, () => doDuty(state, duty, random)]),
    ...sealing(state, random),
    ...when(state.stage === "execution", 1, () => inExecution(state, random, rough)),
    ...delivering(state),
    ...meetingOptions(state, world, random),
    ...customerOptions(state, random),
    ...when(true, 0.4 + rough, () => ({ do: "ask", by: `${random.pick(six)}-1`, to: random.pick(six), pauses: [] })),
    ...when(state.stage === "review", isPaused(state) ? 5 : 0.7 + rough, () => ({
      do: "ask",
      by: "sales-1",
      to: "customer",
      pauses: random.some(state.reviewing, 0.6),
    })),
    ...when(state.stage === "preliminary", 1.5, () => ({
      do: "correct",
      by: "sales-2",
      terms: random.from(1, 1_000_000),
      quantities: [random.from(10, 15), 5],
    })),
    ...when(goesOnAgain(state), 2, () => ({ do: "object", by: `${random.pick(five)}-1`, about: state.raised.at(-1)?.id ?? "" })),
    ...when(goesOnAgain(state), 0.5, () => ({ do: "scope", by: "sales-2", raised: state.raised.at(-1)?.id ?? "", departments: random.some(five, 0.4) })),
    ...when(changeReviewed(state) !== undefined, 0.7, () => ({
      do: "scope",
      by: "sales-1",
      raised: changeReviewed(state) ?? "",
      departments: random.some(five, 0.4),
    })),
    ...when(true, isPaused(state) ? 3 : 0.3, () => ({ do: "callDue" })),
    ...when(state.stage === "review", 1, () => ({ do: "moveDeadlines", by: random.pick(["sales-1", "management-1"]) })),
    ...when(state.began === undefined, rough / 6, () => ({ do: "cancel", by: "sales-2" })),
    ...when(state.began !== undefined && state.stage !== "execution" && !openChange(state), rough / 2, () => ({
      do: "begin",
      by: "sales-1",
      form: "changeRequest",
    })),
    ...when(["result", "execution"].includes(state.stage), rough / 2, () => ({ do: "raise", by: `${random.pick(six)}-2` })),
    ...when(
      state.changes.some((one) => one.state === "meeting"),
      openMeeting(state) ? 2 : 10,
      () => ({ do: "refuseChange", by: "sales-1" }),
    ),
    ...when(state.stage === "execution" && openGates(state).length <= 2, 0.5, () => ({
      do: "waive",
      by: "management-1",
      gate: waivable(state, random),
      seen: random.chance(0.9),
    })),
    ...when(state.stage === "execution" && Object.values(state.contracts).includes(false), 2, () => ({
      do: "track",
      by: "purchasing-1",
      contract: { no: random.pick(Object.keys(state.contracts)), arrived: true },
    })),
  ];
}

/** A review that sales has narrowed goes on. */
function goesOnAgain(state: State): boolean {
  return state.raised.at(-1)?.round === state.round && ["review", "meeting"].includes(state.stage);
}

/** The review of a change that its sections sign. */
function changeReviewed(state: State): string | undefined {
  return state.docs.find((one) => one.form === "changeReview" && one.versions.at(-1)?.state === "signing")?.id;
}

export function isPaused(state: State): boolean {
  return state.questions.some((one) => one.pauses.length > 0 && one.ended === undefined);
}

function waivable(state: State, random: Random): string {
  return random.pick([...openGates(state), ...Object.keys(countersignatures)]);
}

/** One entry of the system for every PDF; the more wait, the sooner. */
function sealing(state: State, random: Random): Option[] {
  const waiting = state.docs.flatMap((doc) =>
    doc.versions.filter((one) => one.state === "completed").map((one) => ({ document: doc.id, version: one.number })),
  );
  return when(waiting.length > 0, waiting.length * 1.5, () => ({ do: "seal", ...random.pick(waiting) }));
}

function delivering(state: State): Option[] {
  const possible = state.stage === "execution" && !isHeld(state) && !isClosing(state) && !isAllDelivered(state) && !isOpen(state, "deliveryReport");
  return when(possible, 10, () => ({ do: "begin", by: "production-1", form: "deliveryReport" }));
}

function inExecution(state: State, random: Random, rough: number): Action {
  const milestone = state.milestones.length > 0 ? { milestone: `M${random.from(1, state.milestones.length)}` } : {};
  const act = random.weighted<() => Action>([
    [1, () => ({ do: "track", by: `${random.pick(six)}-1`, ...milestone, done: random.chance(0.3) })],
    [0.3, () => ({ do: "track", by: "purchasing-2", contract: { no: random.pick(["C1", "C2"]), arrived: random.chance(0.5) } })],
    [isOpen(state, "executionCheck") ? 0 : 0.4 + rough, () => ({ do: "begin", by: "sales-1", form: "executionCheck" })],
    [openChange(state) ? 0 : 0.4 + rough * 2, () => ({ do: "begin", by: "sales-2", form: "changeRequest" })],
  ]);
  return act?.() ?? { do: "callDue" };
}

function doTask(state: State, { doc, version, slot }: Task, random: Random, mood: Mood): Action {
  if (!version || !slot) {
    if (random.chance(0.03) && ["executionCheck", "changeRequest", "deliveryReport"].includes(doc.form))
      return { do: "drop", by: `${doc.department}-1`, document: doc.id };
    const lost = doc.versions.at(-1);
    if (lost && lost.slots.length > 1 && random.chance(0.1)) return hasty(doc, lost, random, mood);
    const by = `${doc.department}-${random.from(1, 2)}`;
    return { do: "submit", by, document: doc.id, say: sayFor(state, doc, by, random, mood), seen: true };
  }
  const about = { document: doc.id, version: version.number };
  const by = fitting(random.pick(slot.for), random);
  if (random.chance(0.02)) return hasty(doc, version, random, mood);
  const turned = random.chance((1 - mood.smooth) / 2.5);
  if (turned && by === "customer") return { do: "decline", ...about };
  if (turned && random.chance(0.3)) return { do: "withdraw", by: version.author, ...about };
  if (turned && random.chance(0.5)) return { do: "return", by, ...about };
  if (doc.form === "minutes" && random.chance(0.15)) return { do: "strike", by: version.say.chair ?? by, ...about, slot: slot.id };
  return { do: "sign", by, ...about, slot: slot.id, say: partFor(doc.form, random, mood), seen: true, answers: true };
}

/** Somebody signs his place, perhaps before it is his turn. */
function hasty(doc: Doc, version: Version, random: Random, mood: Mood): Action {
  const slot = random.pick(version.slots.filter((one) => one.id !== "author"));
  const by = fitting(random.pick(slot.for), random);
  const about = { document: doc.id, version: version.number, slot: slot.id };
  return { do: "sign", by, ...about, say: partFor(doc.form, random, mood), seen: random.chance(0.8), answers: random.chance(0.8) };
}

function customerAnswers(document: string, random: Random): Action {
  if (random.chance(0.1)) return { do: "dispute", document, seen: random.chance(0.9) };
  if (random.chance(0.3)) return { do: "recordConfirmation", by: "sales-1", document };
  return { do: "confirm", document, seen: random.chance(0.9) };
}

/** Now and then a department gives one of its milestones, perhaps another's, another day. */
function moving(state: State, department: string, random: Random) {
  const own = state.milestones.flatMap((one, at) => (one.department === department || random.chance(0.1) ? [`M${at + 1}`] : []));
  return own.length > 0 && random.chance(0.6) ? { move: { milestone: random.pick(own), day: random.from(20, 90) } } : {};
}

function doDuty(state: State, duty: string, random: Random): Action {
  const [kind = "", subject = "", department = ""] = duty.split(":");
  const anyone = `${random.pick(six)}-${random.from(1, 2)}`;
  switch (kind) {
    case "answer":
      return { do: "answer", by: random.chance(0.4) ? "sales-1" : anyone, question: subject };
    case "decidePause":
      return { do: "endPause", by: "management-1", question: subject };
    case "scope":
      return { do: "scope", by: "sales-1", raised: subject, departments: random.some(five, 0.4) };
    case "followUp":
      return { do: "closeFollowUp", by: anyone, followUp: subject };
    case "confirmation":
      return customerAnswers(subject, random);
    default:
      return { do: "adjust", by: `${department}-1`, round: Number(subject), ...moving(state, department, random) };
  }
}
