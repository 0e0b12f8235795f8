import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import { dataFolder } from "./paths";
import { playDemoOrders, playEarlierOrders } from "./play/demo-orders";
import { type DaysGoneBy, openPortal, type Portal } from "./portal/open";
import { whereLettersGo } from "./portal/where-letters-go";
import { Complaint } from "./processes";

const say = (line: string) => console.log(line);

function checkNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Complaint(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

function wantedPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Complaint(`PORT is "${process.env.PORT}", which is no port number.`);
  return port;
}

const isDemo = ({ embedded }: { embedded: boolean }) => embedded || process.env.DEMO === "1";
const hasDemoOrders = (place: { embedded: boolean }) => isDemo(place) && process.env.DEMO_ORDERS !== "off";

function greet(portal: Portal): void {
  say(`\nCountersign 會簽 is at ${portal.url}\n`);
  const letters = whereLettersGo({ url: portal.url, demo: isDemo(portal), env: process.env });
  if (isDemo(portal)) greetDemo();
  say(`${letters} Ctrl-C stops everything.\n`);
}

function greetDemo(): void {
  say(`Demo company: sign in with one of these addresses and the password ${demoPassword}`);
  for (const person of demoPeople.filter((one) => one.head)) say(`  ${person.mail.padEnd(32)} ${person.department.padEnd(11)} ${person.name}`);
}

/** Resolves when somebody asks for an end: by a signal, or by ending npm, which passes a SIGTERM on to its shell only. */
function whenAsked(): Promise<number> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(0));
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && resolve(0), 500).unref();
  });
}

/** A company without its late orders is one all the same. */
async function before(days: DaysGoneBy): Promise<void> {
  if (hasDemoOrders(days))
    await playEarlierOrders(days, dataFolder, say).catch((error: unknown) => console.error("The demo company's earlier orders stopped:", error));
}

async function main(): Promise<number> {
  checkNode();
  const mode = process.argv.includes("--dev") ? "dev" : "standalone";
  // Listened for from the first moment: whatever is being opened is closed again in good order.
  const asked = whenAsked();
  const portal = await openPortal({ data: dataFolder, port: wantedPort(), mode, before }, say);
  greet(portal);
  let stopping = false;
  if (hasDemoOrders(portal)) {
    playDemoOrders(portal.url, dataFolder, say).catch((error: unknown) => stopping || console.error("The demo company's orders stopped:", error));
  }
  const code = await Promise.race([asked, portal.server().ended.then((ended) => ended || 1)]);
  stopping = true;
  say("Stopping …");
  await portal.stop();
  return code;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  return 1;
});
