import { nextRound, openDoc } from "./open-doc";
import { currentOf, type Doc, docsOf, isDone, type State, type World } from "./state";

/** Goods that the customer does not accept, unless he accepted them before, are to be corrected and delivered again. */
export function notAccept(state: State, world: World, acceptance: Doc, against: string, until?: number): void {
  const asked = acceptance.versions.at(-1)?.at ?? 0;
  const accepted = docsOf(state, "acceptance").filter((one) => isDone(one) && currentOf(one)?.say.outcome === "pass");
  const since = Math.max(0, ...accepted.map((one) => currentOf(one)?.at ?? 0));
  for (const one of docsOf(state, "deliveryReport")) if (isDone(one) && one.openedAt < asked && one.openedAt >= since) one.unaccepted = true;
  raiseFinding(state, world, against, until);
}

/** Whoever finds something sets day 90 for it. */
export function raiseFinding(state: State, world: World, against: string, until = 90): void {
  const id = `F${state.findings.length + 1}`;
  state.findings.push({ id, against, until });
  openCorrective(state, world, id);
}

export function openCorrective(state: State, world: World, finding: string): void {
  const about = state.findings.find((one) => one.id === finding);
  const department = about?.against === "sales" ? "quality" : "sales";
  openDoc(state, world, {
    form: "correctiveActionRequest",
    department,
    round: nextRound(state, "correctiveActionRequest"),
    subject: finding,
    due: about?.until,
  });
}
