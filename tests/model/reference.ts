import { type Action, departmentOf, five, isHead, type Of, type Say } from "./action";
import { performCustomer } from "./customer";
import { dueOn } from "./days";
import { mayDecide } from "./decision";
import { notAccept } from "./findings";
import { follow } from "./follow";
import { everyGateHolds, gatesHold, strikeWaived } from "./gates";
import { performMeeting } from "./meeting";
import { answerNotice, noticeAgrees } from "./notice";
import { nextRound, openDoc } from "./open-doc";
import { performLife } from "./reference-life";
import { dueAfterPauses, failedReports, isAllDelivered, isClosing, isHeld, isInStage, isOpen, isPausedBy, openChange, outstanding, standstill } from "./rules";
import { type Place, placesOf } from "./slots";
import { checkPeriods, currentOf, type Doc, hasEnded, isDone, type Slot, type State, type Version, type World } from "./state";
import { openWhatIsDue } from "./what-is-due";

/** Carries out an action on the state, in place, where the policy allows it; otherwise leaves the state alone and says no. A small model of the policy: it uses nothing of the product. */
export function perform(state: State, world: World, action: Action): boolean {
  const before = state.at;
  state.at = before + 1;
  const done = attempt(state, world, action);
  if (!done) state.at = before;
  return done;
}

function attempt(state: State, world: World, action: Action): boolean {
  switch (action.do) {
    case "register":
      return register(state, world, action.by);
    case "submit":
      return submit(state, world, action);
    case "sign":
      return sign(state, world, action);
    case "decline":
    case "return":
    case "withdraw":
      return makeVoid(state, world, action);
    case "strike":
      return strike(state, world, action);
    case "begin":
      return begin(state, world, action);
    case "drop":
      return drop(state, action);
    case "seal":
      return seal(state, world, action);
    case "confirm":
    case "recordConfirmation":
    case "dispute":
      return answerNotice(state, action);
    case "invite":
    case "moveMeeting":
    case "substitute":
    case "callOff":
      return performMeeting(state, world, action);
    case "sendLink":
    case "stopLink":
    case "correctContact":
      return performCustomer(state, world, action);
    default:
      return performLife(state, world, action);
  }
}

/** Sales registers each order on receipt; its registration form is open then. */
function register(state: State, world: World, by: string): boolean {
  if (departmentOf(by) !== "sales" || state.stage !== "none") return false;
  state.stage = "preliminary";
  openDoc(state, world, { form: "registration", department: "sales", round: 1 });
  return true;
}

const docIn = (state: State, id: string): Doc | undefined => state.docs.find((one) => one.id === id);

function submit(state: State, world: World, { by, document, say, seen }: Of<"submit">): boolean {
  const doc = docIn(state, document);
  if (!doc || hasEnded(state) || !isInStage(state, doc) || doc.dropped || departmentOf(by) !== doc.department || currentOf(doc) || !seen) return false;
  if (!mayBeWritten(state, doc, say)) return false;
  const against = state.findings.find((one) => one.id === doc.subject)?.against ?? "";
  const places = withHead(placesOf(doc.form, doc.department, say, against), doc, by, world);
  const slots: Slot[] = places.map((place) => (place.id === "author" ? { ...place, state: "signed", by } : { ...place, state: "open" }));
  doc.versions.push({ number: doc.versions.length + 1, state: "signing", say, author: by, slots, at: state.at, sent: world.day });
  if (doc.form === "closureRequest") strikeWaived(state);
  completeIfLast(state, world, doc);
  return true;
}

function mayBeWritten(state: State, doc: Doc, say: Say): boolean {
  if (doc.form === "minutes") return mayDecide(state, doc, say, failedReports(state));
  if (doc.form === "changeReview") return five.every((one) => say.departments?.includes(one)) || say.reason === true;
  if (doc.form === "resultNotice") return noticeAgrees(state, say);
  if (doc.form === "changeRequest") return state.stage === "execution" || say.cancels === true;
  if (doc.form === "deliveryReport") return !isHeld(state) && (say.quantities ?? []).every((now, line) => now <= Math.max(0, outstanding(state)[line] ?? 0));
  return doc.form !== "closureRequest" || gatesHold(state);
}

/** The head's review of reports and summaries, where the company wants one. */
function withHead(places: Place[], { form, department }: Doc, author: string, { headReview }: World): Place[] {
  const reviewed = form === "executionSummary" || five.some((one) => form === `${one}Report`);
  if (!headReview || !reviewed) return places;
  return [...places, { id: "head", for: [isHead(author) ? department : `head:${department}`], after: ["author"] }];
}

function fits(place: Place, by: string): boolean {
  return place.for.some((one) => one === departmentOf(by) || one === `person:${by}` || (one === `head:${departmentOf(by)}` && isHead(by)));
}

const isInTurn = (version: Version, slot: Slot): boolean =>
  slot.state === "open" && slot.after.every((id) => version.slots.find((one) => one.id === id)?.state !== "open");

/** The version that is being signed, if it is this one. */
function signingVersion(doc: Doc | undefined, number: number): Version | undefined {
  const version = doc && !doc.dropped ? currentOf(doc) : undefined;
  return version?.number === number && version.state === "signing" ? version : undefined;
}

function sign(state: State, world: World, { by, document, version: number, slot: id, say, seen, answers }: Of<"sign">): boolean {
  const doc = docIn(state, document);
  const version = signingVersion(doc, number);
  const slot = version?.slots.find((one) => one.id === id);
  if (!doc || !version || !slot || hasEnded(state) || !isInStage(state, doc) || !isInTurn(version, slot) || !seen) return false;
  if (!fits(slot, by) || (by !== "customer" && version.slots.some((one) => one.state === "signed" && one.by === by))) return false;
  if (slot.asks && !answers) return false;
  if (doc.form === "closureRequest" && !mayCountersign(state, id)) return false;
  Object.assign(slot, { state: "signed", by, ...(slot.asks && { say }) });
  completeIfLast(state, world, doc);
  return true;
}

function mayCountersign(state: State, slot: string): boolean {
  if (slot === "management") return everyGateHolds(state);
  return slot !== "purchasing" || Object.values(state.contracts).every((arrived) => arrived);
}

function completeIfLast(state: State, world: World, doc: Doc): void {
  const version = currentOf(doc);
  if (!version || version.slots.some((one) => one.state === "open")) return;
  const lasting = state.questions.filter((one) => one.ended === undefined && one.pauses.length > 0 && isPausedBy(doc, one.pauses));
  version.state = "completed";
  version.done = world.day;
  const still = [...(doc.still ?? []), ...lasting.map((one) => standstill(doc, one, world))];
  if (doc.due !== undefined) version.onTime = world.day <= (lasting.length > 0 ? dueAfterPauses(doc, still) : doc.due);
  follow(state, world, doc);
}

function makeVoid(state: State, world: World, action: Of<"decline"> | Of<"return" | "withdraw">): boolean {
  const doc = docIn(state, action.document);
  const version = signingVersion(doc, action.version);
  if (!version || hasEnded(state)) return false;
  const inTurn = version.slots.filter((one) => isInTurn(version, one));
  if (action.do === "decline" && !inTurn.some((one) => one.for.includes("customer"))) return false;
  if (action.do === "return" && !inTurn.some((one) => fits(one, action.by))) return false;
  if (action.do === "withdraw" && version.author !== action.by) return false;
  version.state = "void";
  if (action.do === "decline" && doc?.form === "acceptance") {
    doc.dropped = true;
    notAccept(state, world, doc, "production", dueOn(world.day, checkPeriods[world.urgency], world.calendar));
  }
  return true;
}

function strike(state: State, world: World, { by, document, version: number, slot: id }: Of<"strike">): boolean {
  const doc = docIn(state, document);
  const version = signingVersion(doc, number);
  const slot = version?.slots.find((one) => one.id === id);
  if (!doc || !version || hasEnded(state) || doc.form !== "minutes" || version.say.chair !== by || slot?.state !== "open" || slot.for.includes(`person:${by}`))
    return false;
  slot.state = "struck";
  completeIfLast(state, world, doc);
  return true;
}

const begunBy = { executionCheck: "sales", changeRequest: "sales", deliveryReport: "production" };

function begin(state: State, world: World, { by, form }: Of<"begin">): boolean {
  if (departmentOf(by) !== begunBy[form] || isOpen(state, form) || isClosing(state) || hasEnded(state)) return false;
  if (state.stage !== "execution" && (form !== "changeRequest" || state.began === undefined)) return false;
  if (form === "changeRequest" && openChange(state)) return false;
  if (form === "deliveryReport" && (isAllDelivered(state) || isHeld(state))) return false;
  const days = form === "executionCheck" ? checkPeriods[world.urgency] : undefined;
  openDoc(state, world, { form, department: begunBy[form], round: nextRound(state, form), days });
  return true;
}

function drop(state: State, { by, document }: Of<"drop">): boolean {
  const doc = docIn(state, document);
  if (!doc || hasEnded(state) || !Object.hasOwn(begunBy, doc.form) || doc.dropped || departmentOf(by) !== doc.department || isDone(doc)) return false;
  doc.dropped = true;
  return true;
}

function seal(state: State, world: World, { document, version: number }: Of<"seal">): boolean {
  const version = docIn(state, document)?.versions.find((one) => one.number === number);
  if (version?.state !== "completed") return false;
  version.state = "sealed";
  openWhatIsDue(state, world);
  return true;
}
