import { currentVersion, nextVersion, slotsInTurn } from "./document";
import type { Due } from "./events";
import type { FormId } from "./facts";
import { hasEnded, isInStage } from "./live";
import type { Order, OrderDocument, SlotState } from "./order";
import type { Person } from "./people";
import type { Meaning, SlotFor } from "./slot";

/** Something that somebody has to do now. Derived from the order, stored only in its read document. */
export type Task = {
  /** Stable while the task stands: `write:<document>:<version>` or `sign:<document>:<version>:<slot>`. */
  id: string;
  kind: "write" | "sign";
  documentId: string;
  form: FormId;
  version: number;
  slotId: string;
  meaning: Meaning;
  for: SlotFor;
  /** Nobody of these may do it: each has signed this document already. */
  notBy: string[];
  since: string;
  due?: Due;
};

/** Everything that waits for somebody (lateness is judged by whoever reads it). */
export function tasksOf(order: Order): Task[] {
  if (hasEnded(order)) return [];
  return order.documents.filter((one) => isInStage(order, one)).flatMap(documentTasks);
}

/** Whether a person may do a task. Customers' tasks are nobody's in the company. */
export function mayDo(task: Pick<Task, "for" | "notBy">, person: Pick<Person, "id" | "department" | "head">): boolean {
  return mayFill(task.for, person) && !task.notBy.includes(person.id);
}

export function mayFill(wanted: SlotFor, person: Pick<Person, "id" | "department" | "head">): boolean {
  if ("person" in wanted) return wanted.person === person.id;
  if ("departments" in wanted) return wanted.departments.includes(person.department);
  if ("headOf" in wanted) return person.head && wanted.headOf === person.department;
  return false;
}

function documentTasks(document: OrderDocument): Task[] {
  if (document.dropped) return [];
  const version = currentVersion(document);
  if (!version) return [writing(document)];
  return slotsInTurn(version).map((slot) => signing(document, version.version, slot, signersOf(version.slots), slot.added?.at ?? version.submittedAt));
}

function writing(document: OrderDocument): Task {
  const version = nextVersion(document);
  const since = document.versions.at(-1)?.voided?.at ?? document.openedAt;
  return {
    ...about(document, version),
    id: `write:${document.id}:${version}`,
    kind: "write",
    slotId: "author",
    meaning: "prepared",
    for: { departments: [document.department] },
    notBy: [],
    since,
  };
}

function signing(document: OrderDocument, version: number, slot: SlotState, notBy: string[], since: string): Task {
  return {
    ...about(document, version),
    id: `sign:${document.id}:${version}:${slot.id}`,
    kind: "sign",
    slotId: slot.id,
    meaning: slot.meaning,
    for: slot.for,
    notBy,
    since,
  };
}

function about(document: OrderDocument, version: number) {
  return { documentId: document.id, form: document.form, version, due: document.due };
}

function signersOf(slots: SlotState[]): string[] {
  return slots.flatMap((slot) => (slot.state === "signed" && slot.by && "id" in slot.by ? [slot.by.id] : []));
}
