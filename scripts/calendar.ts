import { nationalCalendar } from "@/lib/calendar/national";
import { nextDay } from "@/lib/calendar/working-days";

/** npm run -s calendar -- CN|TW|… FROM TO: a line a day, `2026-10-10 working` or `2026-10-01 rest`. */
const [code, from, to] = process.argv.slice(2);
const isDay = (day: string | undefined): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? "") && !Number.isNaN(Date.parse(`${day}`));
if (!code || !isDay(from) || !isDay(to)) {
  console.error("Say a country and two days: npm run -s calendar -- CN 2026-01-01 2026-12-31");
  process.exit(2);
}
const calendar = nationalCalendar(code);
const lines: string[] = [];
for (let day = from; day <= to; day = nextDay(day)) lines.push(`${day} ${calendar.isWorking(day) ? "working" : "rest"}`);
process.stdout.write(`${lines.join("\n")}\n`);
