import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";
import type { Say } from "../processes";
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
  "reopened",
];

/** Orders of so many days ago, of which something is late by now: reports, milestones. */
const earlier: Life[] = ["overdue", "late"];
const daysAgo = 9;

/** So many are played side by side: a visitor waits, and a server has its pauses. */
const lanes = 2;

/** What the portal offers the play: its address, and a server whose clock stands some days back. */
export type DemoPortal = { url: string; earlierServer: (days: number) => Promise<{ url: string; stop: () => Promise<void> }> };

/** A life with the customer's order that it is played with. */
type Part = { life: Life; sample: SampleOrder };

/** The lives with an order each, of as many customers, so that nobody's letter is taken for another order's; placed so many days ago. */
function partsOf(chosen: Life[], days: number): Part[] {
  const day = dayIn(demoSettings.zone, new Date(Date.now() - days * 86_400_000).toISOString());
  const customers = new Set<string>();
  const samples = sampleOrders(northwind, day).filter(({ lines, customer }) => lines.length > 1 && !customers.has(customer) && customers.add(customer));
  return [...today, ...earlier].flatMap((life, at) => {
    const sample = samples[at];
    return sample && chosen.includes(life) ? [{ life, sample }] : [];
  });
}

/**
 * Fills the demo company with real orders in every stage and with every exception, by the same requests as its people's browsers would
 * send. How far each has come is kept in the data folder: a stopped start is gone on with, and nothing is registered twice.
 */
export async function playDemoOrders(portal: DemoPortal, data: string, tell: Say): Promise<void> {
  const progress = new DemoProgress(data);
  const isLeft = ({ life }: Part) => (progress.of(life)?.steps ?? -1) < lives[life].length;
  const now = partsOf(today, 0).filter(isLeft);
  const before = partsOf(earlier, daysAgo).filter(isLeft);
  if (now.length + before.length === 0) return;

  tell(`Playing ${now.length + before.length} orders into their stages, in the background …`);
  const play = playerAt(portal.url, progress, tell);
  const playNow = async () => {
    for (let part = now.shift(); part; part = now.shift()) await play(part);
  };
  const first = before.length > 0 ? playEarlier(portal, before, progress, tell) : Promise.resolve();
  await Promise.all(Array.from({ length: lanes }, (_, lane) => (lane === 0 ? playNow() : first.then(playNow))));
  tell("The demo company's orders are all there.");
}

async function playEarlier({ earlierServer }: DemoPortal, parts: Part[], progress: DemoProgress, tell: Say): Promise<void> {
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
