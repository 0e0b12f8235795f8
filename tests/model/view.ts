import { customerLine } from "./customer";
import { boardOf } from "./gates";
import { meetingsLine } from "./meeting";
import { awaited } from "./notice";
import { isInStage } from "./rules";
import { currentOf, type Doc, hasEnded, type Slot, type State, type Version } from "./state";

/** What both the model and the product show of an order: comparing these finds every difference that somebody could notice. */
export type View = {
  stage: string;
  round: number;
  terms: number;
  tasks: string;
  duties: string;
  documents: string;
  milestones: string;
  waived: string;
  gates: string;
  meetings: string;
  customer: string;
};

export function viewOf(state: State): View {
  return {
    stage: state.stage,
    round: state.round,
    terms: state.terms,
    tasks: tasksOf(state)
      .map(({ id }) => id)
      .sort()
      .join(" "),
    duties: dutiesOf(state).sort().join(" "),
    documents: state.docs.map(documentLine).join(" "),
    milestones: state.milestones.map(({ department, day }) => `${department} ${day}`).join(" "),
    waived: state.waived.map(({ gate, missing }) => `${gate} ${missing.join(",")};`).join(" "),
    gates: boardOf(state),
    meetings: meetingsLine(state),
    customer: customerLine(state),
  };
}

export type Task = { id: string; doc: Doc; version?: Version; slot?: Slot };

/** Everything that waits: documents to write, places to sign. */
export function tasksOf(state: State): Task[] {
  if (hasEnded(state)) return [];
  return state.docs.filter((doc) => !doc.dropped && isInStage(state, doc)).flatMap(documentTasks);
}

function documentTasks(doc: Doc): Task[] {
  const version = currentOf(doc);
  if (!version) return [{ id: `write:${doc.id}:${doc.versions.length + 1}`, doc }];
  if (version.state !== "signing") return [];
  const settled = (id: string) => version.slots.find((one) => one.id === id)?.state !== "open";
  return version.slots
    .filter((slot) => slot.state === "open" && slot.after.every(settled))
    .map((slot) => ({ id: `sign:${doc.id}:${version.number}:${slot.id}`, doc, version, slot }));
}

export function dutiesOf(state: State): string[] {
  if (hasEnded(state)) return [];
  return [
    ...state.questions.filter((one) => !one.answered).map(({ id }) => `answer:${id}`),
    ...state.questions.filter((one) => one.overdue && one.ended === undefined).map(({ id }) => `decidePause:${id}`),
    ...state.raised.filter((one) => !one.departments).map(({ id }) => `scope:${id}`),
    ...state.followUps.filter((one) => !one.closed).map(({ id }) => `followUp:${id}`),
    ...awaited(state).map(({ id }) => `confirmation:${id}`),
    ...state.adjustments.filter((one) => !one.done).map(({ round, department }) => `adjustPlan:${round}:${department}`),
  ];
}

function documentLine(doc: Doc): string {
  const last = doc.versions.at(-1);
  const time = last?.onTime === undefined ? "" : last.onTime ? " on time" : " late";
  return `${doc.id} ${doc.dropped ? "dropped" : ""} ${last ? `${last.number} ${last.state}` : "open"} due ${doc.due ?? "-"}${time};`;
}
