import { spawnSync } from "node:child_process";
import { longTable, printed, report } from "../tests/pdf/samples";
import { root } from "./paths";

const papers = { report: printed(report), "200 rows": printed(longTable(200)) };
/** Renderings before the first that counts: a short paper is drawn many times before its code is compiled. */
const warming = { report: 25, "200 rows": 4 };
const engines = ["ours", "stock"] as const;
type Engine = (typeof engines)[number];
type Paper = keyof typeof papers;

/** Processor milliseconds of one rendering, the median of `times`. In a process of its own: ours changes how fonts are read. */
async function measured(engine: Engine, paper: Paper, times: number): Promise<number> {
  const render = engine === "ours" ? (await import(`${root}/.pdf/worker.mjs`)).render : (await import("./bench/stock-paper")).stockPdf;
  const taken: number[] = [];
  for (let turn = 0; turn < times + warming[paper]; turn++) {
    const before = process.cpuUsage();
    await render(papers[paper]);
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return taken.slice(warming[paper]).sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

function inOwnProcess(engine: Engine, paper: Paper): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", import.meta.filename, engine, paper], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const [engine, paper] = process.argv.slice(2) as [Engine?, Paper?];
if (engine && paper) {
  process.stdout.write(String(await measured(engine, paper, 9)));
} else {
  const { buildPdfWorker } = await import("./build-pdf-worker.mjs");
  await buildPdfWorker();
  for (const name of Object.keys(papers) as Paper[]) {
    const [ours = 0, stock = 1] = engines.map((one) => inOwnProcess(one, name));
    console.log(`${name}: ours ${ours.toFixed(0)} ms, stock react-pdf ${stock.toFixed(0)} ms, ratio ${(ours / stock).toFixed(2)} (processor time, medians)`);
  }
}
