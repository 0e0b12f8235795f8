import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";
import type { Say } from "../processes";
import { lives, playLife } from "./life";
import { northwind, sampleOrders } from "./sample-orders";
import { settingAt } from "./setting";
import { Troupe } from "./troupe";

/** One order in each stage; those that people meet first are played first. */
const plan: (keyof typeof lives)[] = [
  "review",
  "execution",
  "closed",
  "meeting",
  "change",
  "registered",
  "result",
  "finding",
  "again",
  "delivered",
  "review",
  "execution",
];

const fileOf = (data: string) => join(data, "demo-orders.json");

function playedAlready(data: string): string[] {
  return existsSync(fileOf(data)) ? (JSON.parse(readFileSync(fileOf(data), "utf8")) as string[]) : [];
}

/**
 * Fills the demo company with real orders in every stage, by the same requests as its people's browsers would send. Which are done is kept
 * in the data folder, so that a stopped start is gone on with; one that was half played stays where it was, as orders do.
 */
export async function playDemoOrders(url: string, data: string, tell: Say): Promise<void> {
  const done = playedAlready(data);
  const samples = sampleOrders(northwind, dayIn(demoSettings.zone, new Date().toISOString())).filter(({ lines }) => lines.length > 1);
  const left = plan.flatMap((stage, at) => {
    const sample = samples[at];
    return sample && !done.includes(sample.no) ? [{ stage, sample }] : [];
  });
  if (left.length === 0) return;
  const troupe = new Troupe(url, demoSettings.documentLanguage);
  tell(`Playing ${left.length} orders into their stages, in the background …`);
  for (const { stage, sample } of left) {
    const { no } = await playLife(settingAt(url, { language: demoSettings.documentLanguage, sample, tell: () => {}, troupe }), lives[stage]);
    done.push(sample.no);
    writeFileSync(fileOf(data), `${JSON.stringify(done)}\n`, { mode: 0o600 });
    tell(`  ${no} (${sample.customer}): ${stage}`);
  }
  tell("The demo company's orders are all there.");
}
