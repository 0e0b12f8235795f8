import { five, type Say, six } from "./action";
import { dueOn } from "./days";
import { countersignatures, gatesHold, isWaived, missingAt } from "./gates";
import { withoutMeeting } from "./meeting";
import { hasDiscrepancy, isAccepted, isAllDelivered, isOpen, openChange } from "./rules";
import { changeDays, currentOf, type Doc, docsOf, isDone, latestOf, reviewDays, type State, type World } from "./state";

export function openDoc(state: State, world: World, doc: Pick<Doc, "form" | "department" | "round" | "subject" | "days" | "due">): void {
  const { form, department, round, subject, days, due: fixed } = doc;
  const due = days === undefined ? fixed !== undefined && { due: fixed } : { days, ...countedFrom(world.day, days, world) };
  state.docs.push({
    id: `${form}.${department}.${round}`,
    form,
    department,
    round,
    ...(subject && { subject }),
    ...due,
    opened: world.day,
    openedAt: state.at,
    versions: [],
  });
}

function countedFrom(day: number, days: number, { calendar }: World) {
  const due = dueOn(day, days, calendar);
  return { due, base: due, counts: calendar };
}

export function nextRound(state: State, form: string): number {
  return Math.max(0, ...state.docs.filter((one) => one.form === form).map((one) => one.round)) + 1;
}

export function openReports(state: State, world: World, departments: readonly string[]): void {
  for (const department of departments) openDoc(state, world, { form: `${department}Report`, department, round: state.round, days: reviewDays[world.urgency] });
}

/** What the policy says comes of a completed document. */
export function follow(state: State, world: World, doc: Doc): void {
  const say = currentOf(doc)?.say ?? {};
  if (doc.form.endsWith("Report") && five.some((one) => doc.form === `${one}Report`)) followReport(state, world, doc, say);
  else followers[doc.form]?.(state, world, doc, say);
  openWhatIsDue(state, world);
}

type Follower = (state: State, world: World, doc: Doc, say: Say) => void;

const followers: Record<string, Follower> = {
  registration: (state, world, doc, say) => {
    if (say.outcome === "pass") {
      Object.assign(state, { stage: "review", round: 1, reviewing: [...five] });
      openReports(state, world, five);
    } else if (say.way === "refused") state.stage = "refused";
    else openDoc(state, world, { form: "registration", department: "sales", round: doc.round + 1 });
  },
  minutes: (state, world, doc, say) => (doc.subject ? afterChangeMeeting(state, say) : afterMeeting(state, world, say)),
  resultNotice: (state, world, _, say) => {
    state.stage = say.outcome === "pass" ? "execution" : "refused";
    if (say.outcome === "pass") state.began ??= world.day;
  },
  executionCheck: (state, world, doc) => {
    for (const slot of currentOf(doc)?.slots ?? []) if (slot.say?.against) raiseFinding(state, world, slot.say.against);
  },
  correctiveActionRequest: (state, world, doc) => {
    const finding = state.findings.find((one) => one.id === doc.subject);
    if (currentOf(doc)?.slots.some((slot) => slot.say?.effective)) Object.assign(finding ?? {}, { settled: true });
    else openCorrective(state, world, doc.subject ?? "");
  },
  changeRequest: (state, world, doc, say) => {
    state.changes.push({ round: doc.round, state: "agreed", objected: [] });
    if (say.cancels) {
      withoutMeeting(state);
      state.stage = "cancelled";
    } else openDoc(state, world, { form: "changeReview", department: "sales", round: doc.round, subject: doc.id, days: changeDays });
  },
  changeReview: (state, world, doc) => {
    if (currentOf(doc)?.slots.every((slot) => slot.say?.outcome !== "fail")) return putInForce(state, doc.round);
    const change = state.changes.find((one) => one.round === doc.round);
    if (change) change.state = "meeting";
    for (const slot of currentOf(doc)?.slots ?? []) if (slot.say?.outcome === "fail") obligeSomebody(state, slot.id);
    openDoc(state, world, { form: "minutes", department: "sales", round: nextRound(state, "minutes"), subject: doc.id });
  },
  deliveryReport: (state, world, doc) => openDoc(state, world, { form: "inspectionReport", department: "quality", round: doc.round, subject: doc.id }),
  inspectionReport: (state, world, _, say) => say.outcome === "fail" && raiseFinding(state, world, say.against ?? ""),
  acceptance: (state, world, doc, say) => say.outcome === "fail" && notAccept(state, world, doc, say.against ?? ""),
  closureRequest: (state) => {
    state.stage = "closed";
  },
};

function obligeSomebody(state: State, department: string): void {
  state.followUps.push({ id: `U${state.followUps.length + 1}`, department });
}

function followReport(state: State, world: World, doc: Doc, say: Say): void {
  if (say.outcome === "fail") obligeSomebody(state, doc.department);
  const isIn = (department: string) => state.docs.some((one) => one.form === `${department}Report` && one.round === state.round && isDone(one));
  if (!state.reviewing.every(isIn)) return;
  state.stage = "meeting";
  openDoc(state, world, { form: "minutes", department: "sales", round: nextRound(state, "minutes") });
}

function afterMeeting(state: State, world: World, say: Say): void {
  if (say.decision === "again") {
    Object.assign(state, { stage: "review", round: state.round + 1, reviewing: five.filter((one) => say.departments?.includes(one)) });
    openReports(state, world, state.reviewing);
    return;
  }
  if (say.decision === "passed") state.milestones.push(...(say.milestones ?? []).map((department) => ({ department, day: 60 })));
  state.stage = "result";
  openDoc(state, world, { form: "resultNotice", department: "sales", round: state.round });
}

function afterChangeMeeting(state: State, { decision }: Say): void {
  const change = state.changes.find((one) => one.state === "meeting");
  if (!change) return;
  if (decision === "passed") putInForce(state, change.round);
  else change.state = "refused";
}

function putInForce(state: State, round: number): void {
  const said = (form: string) => state.docs.find((one) => one.form === form && one.round === round)?.versions.at(-1)?.say ?? {};
  const change = state.changes.find((one) => one.round === round);
  if (change) change.state = "passed";
  const proposed = said("changeRequest");
  Object.assign(state, { terms: proposed.terms ?? 0, ordered: proposed.quantities ?? state.ordered });
  const concerned = said("changeReview").departments ?? [];
  state.adjustments.push(...five.filter((one) => concerned.includes(one)).map((department) => ({ round, department })));
}

/** Goods that the customer does not accept, unless he accepted them before, are to be corrected and delivered again. */
export function notAccept(state: State, world: World, acceptance: Doc, against: string, until?: number): void {
  const asked = acceptance.versions.at(-1)?.at ?? 0;
  const accepted = docsOf(state, "acceptance").filter((one) => isDone(one) && currentOf(one)?.say.outcome === "pass");
  const since = Math.max(0, ...accepted.map((one) => currentOf(one)?.at ?? 0));
  for (const one of docsOf(state, "deliveryReport")) if (isDone(one) && one.openedAt < asked && one.openedAt >= since) one.unaccepted = true;
  raiseFinding(state, world, against, until);
}

/** Whoever finds something sets day 90 for it. */
function raiseFinding(state: State, world: World, against: string, until = 90): void {
  const id = `F${state.findings.length + 1}`;
  state.findings.push({ id, against, until });
  openCorrective(state, world, id);
}

function openCorrective(state: State, world: World, finding: string): void {
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

/** What has become due by itself: acceptance, summaries, the closure request. */
export function openWhatIsDue(state: State, world: World): void {
  if (state.stage !== "execution") return;
  const deliveries = docsOf(state, "deliveryReport");
  const inspected = deliveries.every((one) => docsOf(state, "inspectionReport").some((other) => other.round === one.round && isDone(other)));
  const settled = state.findings.every((one) => one.settled);
  if (deliveries.length > 0 && isAllDelivered(state) && inspected && settled && !openChange(state) && !isAccepted(state) && !isOpen(state, "acceptance")) {
    openDoc(state, world, { form: "acceptance", department: "sales", round: nextRound(state, "acceptance") });
  }
  if (isAccepted(state)) {
    for (const department of six) {
      if (!docsOf(state, "executionSummary").some((one) => one.department === department))
        openDoc(state, world, { form: "executionSummary", department, round: 1 });
    }
  }
  if (gatesHold(state) && !isOpen(state, "closureRequest"))
    openDoc(state, world, { form: "closureRequest", department: "sales", round: nextRound(state, "closureRequest") });
}

/** Whether the minutes may say this. */
export function mayDecide(state: State, doc: Doc, say: Say, failed: string[]): boolean {
  if (doc.subject) return say.decision !== "again" && (say.decision !== "passed" || say.reason === true);
  if (say.decision === "passed" && failed.length > 0 && !say.reason) return false;
  if (say.decision === "refused" && state.began !== undefined) return false;
  if (say.decision === "again" && !say.departments?.length) return false;
  return !hasDiscrepancy(state) || say.answered === true;
}

/** Whether the notice says what the meeting decided. */
export function noticeAgrees(state: State, say: Say): boolean {
  const minutes = latestOf(state, "minutes");
  return (say.outcome === "pass") === ((minutes && currentOf(minutes)?.say.decision) === "passed");
}

/** Countersignatures whose gate the general manager has waived. */
export function strikeWaived(state: State): void {
  const request = latestOf(state, "closureRequest");
  const version = request && currentOf(request);
  if (version?.state !== "signing") return;
  const missing = missingAt(state);
  for (const [gate, id] of Object.entries(countersignatures)) {
    const slot = version.slots.find((one) => one.id === id);
    if (slot?.state === "open" && isWaived(state, gate, missing[gate] ?? [])) slot.state = "struck";
  }
}
