import { departmentOf, type Of, six } from "./action";
import { lapsed, remindToSign } from "./customer";
import { dueOn, workedBetween } from "./days";
import { remind } from "./notice";
import { nextRound, openDoc } from "./open-doc";
import { callOverdue, giveDay } from "./overdue";
import { dueAfterPauses, isAccepted, isClosing, isPausedBy, openDeadlines, standstill } from "./rules";
import { checkPeriods, docsOf, isDone, type Question, type State, type World } from "./state";

export function ask(state: State, world: World, { by, to, pauses }: Of<"ask">): boolean {
  const department = departmentOf(by);
  if (!six.some((one) => one === department) || to === department || (to === "customer" && department !== "sales")) return false;
  if (pauses.length > 0 && (to !== "customer" || !pauses.every((one) => openDeadlines(state).some((doc) => isPausedBy(doc, [one]))))) return false;
  state.questions.push({ id: `Q${state.questions.length + 1}`, to, pauses, asked: world.day });
  return true;
}

export function settleQuestion(state: State, world: World, { do: what, by, question: id }: Of<"answer" | "endPause">): boolean {
  const question = state.questions.find((one) => one.id === id);
  if (!question || question.answered) return false;
  if (what === "answer" && departmentOf(by) !== (question.to === "customer" ? "sales" : question.to)) return false;
  if (what === "endPause" && (departmentOf(by) !== "management" || question.pauses.length === 0 || question.ended !== undefined)) return false;
  if (question.ended === undefined) movePaused(state, world, question);
  question.ended ??= world.day;
  if (what === "answer") question.answered = true;
  return true;
}

function movePaused(state: State, world: World, question: Question): void {
  for (const doc of openDeadlines(state)) {
    if (!isPausedBy(doc, question.pauses)) continue;
    doc.still = [...(doc.still ?? []), standstill(doc, question, world)];
    giveDay(doc, dueAfterPauses(doc, doc.still));
  }
}

export function callDue(state: State, world: World): boolean {
  const overdue = state.questions.filter(
    (one) => one.pauses.length > 0 && one.ended === undefined && !one.overdue && workedBetween(one.asked, world.day, world.calendar) > 10,
  );
  for (const one of overdue) one.overdue = true;
  const late = callOverdue(state, world);
  const checked = callCheck(state, world);
  const expired = lapsed(state, world);
  const reminded = [remind(state, world), remindToSign(state, world)].some(Boolean);
  for (const one of expired) one.lapsed = world.day;
  return reminded || expired.length > 0 || checked || late || overdue.length > 0;
}

function callCheck(state: State, world: World): boolean {
  if (state.stage !== "execution" || isClosing(state) || isAccepted(state)) return false;
  const checks = docsOf(state, "executionCheck");
  const last = checks.at(-1)?.opened ?? state.began ?? world.day;
  if (checks.some((one) => !isDone(one)) || workedBetween(last, world.day, world.calendar) < checkPeriods[world.urgency]) return false;
  openDoc(state, world, { form: "executionCheck", department: "sales", round: nextRound(state, "executionCheck"), days: checkPeriods[world.urgency] });
  return true;
}

export function moveDeadlines(state: State, world: World, by: string): boolean {
  if (!["sales", "management"].includes(departmentOf(by))) return false;
  const moves = openDeadlines(state)
    .filter((doc) => doc.days !== undefined)
    .map((doc) => ({ doc, base: dueOn(doc.opened, doc.days ?? 0, world.calendar), counts: world.calendar }))
    .map((one) => ({ ...one, due: dueAfterPauses({ ...one.doc, ...one }, one.doc.still ?? []) }))
    .filter(({ doc, due }) => due !== doc.due);
  for (const { doc, base, counts, due } of moves) {
    Object.assign(doc, { base, counts });
    giveDay(doc, due);
  }
  return moves.length > 0;
}
