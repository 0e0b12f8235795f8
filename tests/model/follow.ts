import { five, type Say } from "./action";
import { afterChangeMeeting, afterMeeting, putInForce } from "./decision";
import { notAccept, openCorrective, raiseFinding } from "./findings";
import { withoutMeeting } from "./meeting";
import { nextRound, openDoc, openReports } from "./open-doc";
import { changeDays, currentOf, type Doc, isDone, type State, type World } from "./state";
import { openWhatIsDue } from "./what-is-due";

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
    withoutMeeting(state);
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
