import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Language, languages } from "@/lib/form/words";
import { downloadPacket } from "./play/archivist";
import { demoDay } from "./play/demo-day";
import { playLife, wholeLife } from "./play/life";
import { openPacket } from "./play/packet-report";
import { northwind, type SampleOrder, sampleOrder } from "./play/sample-orders";
import type { Scene } from "./play/scene";
import { chooseDocumentLanguage, settingAt } from "./play/setting";
import { openPortal } from "./portal/open";
import { Complaint } from "./processes";

const usage = "Usage: npm run demo -- --out DIR [--from CSV --order NO] [--language zh-Hant|zh-Hans|en] [--url URL]";

/** What the issue of an order's whole life must at least come to. */
const least = { forms: 15, documents: 20, signatures: 40 };

const tell = (line: string) => console.error(line);

const options = {
  out: { type: "string" },
  from: { type: "string" },
  order: { type: "string" },
  language: { type: "string" },
  url: { type: "string" },
} as const;

function typed() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Complaint(`${usage}\n${(error as Error).message}`);
  }
}

/** What is written must be all there is in the folder: it is handed on as one order's papers. */
function mustBeEmpty(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Complaint(`${out} is a file: choose a new or empty folder for --out.`);
  if (readdirSync(out).length > 0) throw new Complaint(`${out} is not empty: choose a new or empty folder for --out.`);
}

function asked() {
  const { out, from = northwind, order, language = "zh-Hant", url } = typed();
  if (!out) throw new Complaint(usage);
  mustBeEmpty(out);
  const chosen = languages.find((known) => known === language);
  if (!chosen) throw new Complaint(`${usage}\nThere is no language "${language}".`);
  return { out, url, language: chosen, sample: sampleOrder(from, order, demoDay()) };
}

/** The portal at an address, or one of our own with its own data, gone afterwards. */
async function withPortal<T>(url: string | undefined, work: (url: string) => Promise<T>): Promise<T> {
  if (url) return work(url);
  const data = mkdtempSync(join(tmpdir(), "countersign-demo-"));
  try {
    const portal = await openPortal({ data, port: 0, mode: "standalone", own: true, log: join(data, "portal.log") }, tell);
    const done = await work(portal.url).finally(portal.stop);
    rmSync(data, { recursive: true, force: true });
    return done;
  } catch (error) {
    tell(`The portal's data and log were left in ${data}.`);
    throw error;
  }
}

/** Plays the order in its language, which the company's documents have meanwhile. */
async function played(url: string, language: Language, sample: SampleOrder): Promise<Scene> {
  const setting = settingAt(url, { language, sample, tell });
  const before = await chooseDocumentLanguage(setting);
  try {
    return await playLife(setting, wholeLife);
  } finally {
    await chooseDocumentLanguage({ ...setting, language: before });
  }
}

/** What is not as it should be, a sentence each. */
function complaintsOf({ report, missing }: ReturnType<typeof openPacket>): string[] {
  const few = Object.entries(least).filter(([name, count]) => report[name as keyof typeof least] < count);
  return [
    ...(report.closed ? [] : ["The order is not closed."]),
    ...(report.ledger === "intact" ? [] : [`The ledger is not intact: ${report.ledger}.`]),
    ...missing.map((one) => `${one} is not sealed.`),
    ...few.map(([name, count]) => `Only ${report[name as keyof typeof least]} ${name}, not ${count}.`),
  ];
}

async function main(): Promise<void> {
  const { out, url, language, sample } = asked();
  const began = Date.now();
  const packet = await withPortal(url, async (at) => downloadPacket(await played(at, language, sample)));
  const opened = openPacket(packet.bytes, packet.key);
  const report = { ...opened.report, moved: sample.moved, seconds: Math.round((Date.now() - began) / 1000) };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, packet.name), packet.bytes);
  for (const { name, bytes } of opened.pdfs) writeFileSync(join(out, basename(name)), bytes);
  writeFileSync(join(out, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  tell(JSON.stringify(report));
  const complaints = complaintsOf(opened);
  for (const complaint of complaints) tell(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
