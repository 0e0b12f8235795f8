import { isCalendar, nationalCalendar } from "@/lib/calendar/national";
import { isDay, nextDay } from "@/lib/calendar/working-days";
import { printable } from "./printable";

const example = "npm run -s calendar -- CN 2026-01-01 2026-12-31";

/** npm run -s calendar -- CN|TW|… FROM TO: a line a day, `2026-10-10 working` or `2026-10-01 rest`. */
const [code, from, to, ...more] = process.argv.slice(2);
if (!code || !from || !to || more.length > 0) refuse(`Say a country and two days: ${example}`);
for (const day of [from, to]) if (!isDay(day)) refuse(`There is no day ${day}. Write it as in ${example}`);
if (!isCalendar(code)) refuse(`There is no calendar of ${code}. Say a country's two letters (ISO 3166), or mon-fri: ${example}`);
if (from > to) refuse(`${from} is after ${to}. Say the earlier day first: ${example}`);

const { isWorking, announcedUntil } = nationalCalendar(code);
const lines: string[] = [];
const say = (day: string) => lines.push(`${day} ${isWorking(day) ? "working" : "rest"}`);
for (let day = from; day !== to; day = nextDay(day)) say(day);
say(to);
process.stdout.write(`${lines.join("\n")}\n`);
if (announcedUntil && to > announcedUntil) {
  console.error(`${code} is announced until ${announcedUntil}: later days rest on weekends and the holidays that the law names, without days in lieu.`);
}

function refuse(sentence: string): never {
  console.error(printable(sentence));
  process.exit(2);
}
