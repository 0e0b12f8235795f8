import { type CustomerAction, departmentOf } from "./action";
import { workedBetween } from "./days";
import { awaited } from "./notice";
import { currentOf, type Doc, hasEnded, type State, type Version, type World } from "./state";
import { tasksOf } from "./view";

/** A version that the customer is asked to sign at a slot, or without one to confirm. */
type Waiting = { doc: Doc; version: Version; slot?: string };

function toSign(state: State): Waiting[] {
  return tasksOf(state).flatMap(({ doc, slot, version }) => (version && slot?.for.includes("customer") ? [{ doc, version, slot: slot.id }] : []));
}

/** Everything that the customer has a link to. */
export function atCustomer(state: State): Waiting[] {
  const notices = hasEnded(state) ? [] : awaited(state);
  const sealed = notices.flatMap((doc) => {
    const version = currentOf(doc);
    return version?.state === "sealed" ? [{ doc, version }] : [];
  });
  return [...toSign(state), ...sealed];
}

/** The day of the last letter with a link. */
const lastSent = ({ sent, done, reminded = [], link }: Version) => Math.max(done ?? sent, reminded.at(-1) ?? 0, link?.sent ?? 0);

/** Three reminders to sign, each after three working days. */
export function remindToSign(state: State, world: World): boolean {
  const versions = toSign(state).map(({ version }) => version);
  const due = versions.filter((one) => (one.reminded ?? []).length < 3 && workedBetween(lastSent(one), world.day, world.calendar) >= 3);
  for (const one of due) one.reminded = [...(one.reminded ?? []), world.day];
  return due.length > 0;
}

/** Versions that wait for the customer longer than a link is good, thirty days, and of which nobody was told yet, nor that the link was stopped. */
export function lapsed(state: State, world: World): Version[] {
  const isTold = (one: Version) => [one.lapsed, one.link?.stopped].some((day) => day !== undefined && day >= lastSent(one));
  return atCustomer(state)
    .map(({ version }) => version)
    .filter((one) => world.day - lastSent(one) > 30 && !isTold(one));
}

/** Sales sends a link again or corrects the contact; a link on which too many codes were wrong is stopped. */
export function performCustomer(state: State, world: World, action: CustomerAction): boolean {
  if (hasEnded(state)) return false;
  if (action.do === "stopLink") return stopLink(state, world, action);
  if (departmentOf(action.by) !== "sales") return false;
  if (action.do === "correctContact") return correctContact(state, world, action);
  const waiting = atCustomer(state).find(({ doc }) => doc.id === action.document);
  if (waiting) renew(state, world, waiting);
  return waiting !== undefined;
}

/** Another link, before which none is good. */
function renew({ at }: State, { day }: World, { version }: Waiting): void {
  version.link = { at, sent: day };
  delete version.lapsed;
}

/** A link to a version that no longer waits, sent before the last one, or to a former address, opens nothing that could be stopped. */
function stopLink(state: State, { day }: World, action: Extract<CustomerAction, { do: "stopLink" }>): boolean {
  const { document, slot, owed, mail } = action;
  const waiting = atCustomer(state).find(({ doc, slot: at }) => doc.id === document && doc.versions.length === action.version && at === slot);
  const version = waiting?.version;
  if (!version || mail !== state.contact.mail || owed < (version.link?.at ?? 0)) return false;
  version.link = { ...version.link, at: state.at, stopped: day };
  return true;
}

/** Before an order is handed on its registration is corrected instead. What waits for the customer goes to a new address. */
function correctContact(state: State, world: World, { name, mail }: Extract<CustomerAction, { do: "correctContact" }>): boolean {
  const before = state.contact;
  if (state.stage === "preliminary" || (before.name === name && before.mail === mail)) return false;
  state.contact = { name, mail };
  if (mail !== before.mail) for (const one of atCustomer(state)) renew(state, world, one);
  return true;
}

/** How the customer is reached, and the links to what waits for him, as sales reads them. */
export function customerLine(state: State): string {
  const links = atCustomer(state).map(
    ({ doc, version: { link, lapsed } }) => `${doc.id} ${link?.at ?? 0} ${link?.sent ?? "-"} ${link?.stopped ?? "-"} ${lapsed ?? "-"};`,
  );
  return [`${state.contact.name} ${state.contact.mail};`, ...links].join(" ");
}
