import { demoSettings } from "@/lib/company/demo-people";
import type { DaysGoneBy } from "../portal/open";
import type { Say } from "../processes";
import { demoDay } from "./demo-day";
import { DemoProgress } from "./demo-progress";
import { lives, playSteps } from "./life";
import { register } from "./registration";
import { northwind, type SampleOrder, sampleOrders } from "./sample-orders";
import { settingAt } from "./setting";
import { Troupe } from "./troupe";

type Life = keyof typeof lives;

/** One order in each stage and one for each exception; those that people meet first are played first. */
const today: Life[] = [
  "review",
  "execution",
  "closed",
  "meeting",
  "change",
  "again",
  "waived",
  "finding",
  "result",
  "registered",
  "declined",
  "paused",
  "rejected",
  "overruled",
  "cancelled",
  "delivered",
  "reviewedAgain",
  "refused",
  "cancelledByChange",
  "disagreeing",
  "held",
  "changeDebated",
  "unaccepted",
  "closing",
  "sentBack",
  "duplicate",
  "pauseEnded",
  "differs",
  "reserved",
  "answered",
  "notPassed",
  "changeRefused",
  "adjusting",
  "reopened",
];

/** Orders of so many days ago, of which something is late by now: reports, milestones. */
const earlier: Life[] = ["overdue", "late"];
const daysAgo = 9;

/** So many are played side by side: a visitor waits, and a server has its pauses. */
const lanes = 2;

/** A life with the customer's order that it is played with. */
type Part = { life: Life; sample: SampleOrder };

/** The lives with an order each, of as many customers, so that nobody's letter is taken for another order's; placed so many days ago. */
function partsOf(chosen: Life[], days: number): Part[] {
  const customers = new Set<string>();
  const samples = sampleOrders(northwind, demoDay(days)).filter(
    ({ lines, customer }) => lines.length > 1 && !customers.has(customer) && customers.add(customer),
  );
  return [...today, ...earlier].flatMap((life, at) => {
    const sample = samples[at];
    return sample && chosen.includes(life) ? [{ life, sample }] : [];
  });
}

/** Parts that are not played to their end yet. */
function leftOf(parts: Part[], progress: DemoProgress): Part[] {
  return parts.filter(({ life }) => (progress.of(life)?.steps ?? -1) < lives[life].length);
}

/**
 * Fills the demo company with real orders in every stage and with every exception, by the same requests as its people's browsers would
 * send. How far each has come is kept in the data folder: a stopped start is gone on with, and nothing is registered twice.
 */
export async function playDemoOrders(url: string, data: string, tell: Say): Promise<void> {
  const progress = new DemoProgress(data);
  const parts = leftOf(partsOf(today, 0), progress);
  if (parts.length === 0) return;

  tell(`Playing ${parts.length} orders into their stages, in the background …`);
  const play = playerAt(url, progress, tell);
  const playOn = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) await play(part);
  };
  await Promise.all(Array.from({ length: lanes }, playOn));
  tell("The demo company's orders are all there.");
}

/** Places the orders of days ago, before the portal's own server is there. */
export async function playEarlierOrders({ earlierServer }: DaysGoneBy, data: string, tell: Say): Promise<void> {
  const progress = new DemoProgress(data);
  const parts = leftOf(partsOf(earlier, daysAgo), progress);
  if (parts.length === 0) return;

  tell(`Placing ${parts.length} orders ${daysAgo} days ago …`);
  const server = await earlierServer(daysAgo);
  const play = playerAt(server.url, progress, tell);
  for (const part of parts) await play(part);
  await server.stop();
}

/** Plays parts at one server, whose people stay signed in. */
function playerAt(url: string, progress: DemoProgress, tell: Say): (part: Part) => Promise<void> {
  const troupe = new Troupe(url, demoSettings.documentLanguage);
  return async ({ life, sample }) => {
    const setting = settingAt(url, { language: demoSettings.documentLanguage, sample, tell: () => {}, troupe });
    const resumed = progress.of(life);
    const no = resumed?.no ?? (await register({ ...setting, tell: (line) => tell(`  ${line}`) })).no;
    let steps = resumed?.steps ?? 0;
    progress.note(life, { no, steps });
    await playSteps({ ...setting, no }, lives[life].slice(steps), () => progress.note(life, { no, steps: ++steps })).catch((error: unknown) => {
      if (!resumed || isGone(error)) throw error;
      progress.note(life, { no, steps: lives[life].length });
      tell(`  ${no} was stopped in the middle of a step and stays there: ${(error as Error).message}`);
    });
    tell(`  ${no} (${sample.customer}): ${life}`);
  };
}

/** The server does not answer: what `fetch` throws then. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError;
}
