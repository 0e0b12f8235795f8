import { parseArgs } from "node:util";
import { hunt, walkMany } from "@/tests/model/hunt";
import { mutants } from "@/tests/model/mutants";
import { tooSeldom } from "@/tests/model/thresholds";

/** npm run walk -- [--runs N] [--seed S]: walks orders at random against the reference model, then lets every mutant be caught. From 10,000 walks on, what happened too seldom is a fault too. The last line is JSON. */
const { values } = parseArgs({ options: { runs: { type: "string", default: "1000" }, seed: { type: "string" } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("Say how many walks, and from which seed: npm run walk -- --runs 10000 --seed 1");
  process.exit(2);
}
console.log(`Seed ${seed}. The same walks again: npm run walk -- --runs ${runs} --seed ${seed}`);

const { tally, difference } = walkMany(runs, seed);
if (difference) console.log(difference);
for (const [command, times] of Object.entries(tally.accepted)) console.log(`${command} accepted ${times} times`);
for (const [exception, times] of Object.entries(tally.exceptions)) console.log(`${exception} ${times} times`);

const seldom = tooSeldom(tally);
for (const one of seldom) console.log(`TOO SELDOM: ${one}`);

const names = Object.keys(mutants);
const caught = names.filter((name) => {
  const walked = hunt(name, 4000, seed);
  console.log(walked === null ? `NOT CAUGHT: ${name}` : `caught after ${walked} walks: ${name}`);
  return walked !== null;
});

const accepted = Object.values(tally.accepted).reduce((sum, one) => sum + one, 0) / tally.tries;
const sum = {
  walks: tally.walks,
  differences: difference ? 1 : 0,
  accepted: Math.round(accepted * 1000) / 1000,
  commands: tally.accepted,
  closed: tally.closed,
};
console.log(JSON.stringify({ ...sum, exceptions: tally.exceptions, mutants: names.length, caught: caught.length }));
process.exitCode = difference || seldom.length > 0 || caught.length < names.length ? 1 : 0;
