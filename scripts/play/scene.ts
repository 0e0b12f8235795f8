import { setTimeout as pause } from "node:timers/promises";
import type { Answers } from "@/lib/form/field";
import { inLanguage, type Language, named } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";
import type { Task } from "@/lib/order/tasks";
import type { Say } from "../processes";
import type { Mailbox } from "./mailbox";
import type { Filling } from "./player";
import type { SampleOrder } from "./sample-orders";
import type { Troupe } from "./troupe";

/** One order being played: who plays, in which language they write, and what has been ordered. */
export type Scene = { url: string; language: Language; troupe: Troupe; mailbox: Mailbox; sample: SampleOrder; no: string; tell: Say };

/** What a player types, in the language of the order's documents. */
export function say({ language }: Pick<Scene, "language">, hant: string, en: string): string {
  return inLanguage(named(hant, en), language);
}

export function met(): Answers {
  return { verdict: "met" };
}

export function withConditions(remark: string): Answers {
  return { verdict: "metWithConditions", remark };
}

export function notMet(remark: string): Answers {
  return { verdict: "notMet", remark };
}

export async function openTasks({ troupe, no }: Scene): Promise<Task[]> {
  return (await (await troupe.head("sales")).order(no)).tasks;
}

/** Some documents open only when every paper before them is sealed (8.1); longer than this, something is wrong. */
const patience = 90_000;

/** The document of a form that waits to be written, as the order's own list of tasks names it, now or in a moment. */
export async function documentToWrite(scene: Scene, form: FormId, department?: Department): Promise<string> {
  const wanted = (task: Task) => task.kind === "write" && task.form === form && (!department || isFor(task, department));
  for (const until = Date.now() + patience; Date.now() < until; await pause(250)) {
    const task = (await openTasks(scene)).find(wanted);
    if (task) return task.documentId;
  }
  throw new Error(`No ${form} waits to be written for ${scene.no}.`);
}

function isFor({ for: wanted }: Task, department: Department): boolean {
  return "departments" in wanted && wanted.departments.includes(department);
}

/** Who of the company signs a task's slot: the person named, else the department's head, else its second person. */
async function signerOf({ troupe }: Scene, { for: wanted, notBy }: Task) {
  if ("person" in wanted) return troupe.byId(wanted.person);
  if ("headOf" in wanted) return troupe.head(wanted.headOf);
  if (!("departments" in wanted)) throw new Error("A customer signs by a link.");
  const [department = "sales"] = wanted.departments;
  const head = await troupe.head(department);
  return notBy.includes(head.person.id) ? troupe.member(department) : head;
}

/** Fills every open slot of a document that somebody of the company can fill, in turn, until none is left. `parts` is what slots ask for. */
export async function signOff(scene: Scene, documentId: string, parts: Record<string, Filling> = {}): Promise<void> {
  for (;;) {
    const tasks = await openTasks(scene);
    const task = tasks.find((one) => one.kind === "sign" && one.documentId === documentId && !("customer" in one.for));
    if (!task) return;
    const signer = await signerOf(scene, task);
    await signer.sign(scene.no, documentId, task.slotId, { filling: parts[task.slotId] });
  }
}
