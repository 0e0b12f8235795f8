import { five, type Say, six } from "./action";
import type { Random } from "./random";
import { failedReports, hasDiscrepancy, outstanding } from "./rules";
import { currentOf, type Doc, latestOf, type State } from "./state";

/** How smoothly a walk goes: how often people write what takes the order on. */
export type Mood = { smooth: number };

/** What the author of a document may well write into it. */
export function sayFor(state: State, doc: Doc, by: string, random: Random, { smooth }: Mood): Say {
  const well = random.chance(smooth);
  const outcome = well ? "pass" : "fail";
  switch (doc.form) {
    case "registration":
      return { outcome, way: random.chance(0.8) ? "returned" : "refused" };
    case "minutes":
      return minutesSay(state, doc, by, random, well);
    case "resultNotice": {
      const minutes = latestOf(state, "minutes");
      const passed = (minutes && currentOf(minutes)?.say.decision) === "passed";
      return { outcome: passed === random.chance(0.95) ? "pass" : "fail" };
    }
    case "changeRequest":
      return {
        terms: random.from(1, 1_000_000),
        quantities: [random.from(10, 15), 5],
        cancels: state.stage === "execution" ? !well && random.chance(0.4) : random.chance(0.7),
      };
    case "changeReview":
      return { departments: random.chance(0.6) ? [...five] : random.some(five, 0.6), hold: random.chance(0.35), reason: random.chance(0.85) };
    case "deliveryReport":
      return { quantities: deliverable(state, random, well) };
    case "acceptance":
      return well || random.chance(0.5) ? { outcome: "pass", by: "link" } : { outcome: random.pick(["pass", "fail"]), by: "paper", against: random.pick(six) };
    default:
      return { outcome, lowMargin: doc.form === "financeReport" && random.chance(0.15), against: random.pick(six) };
  }
}

function minutesSay(state: State, doc: Doc, by: string, random: Random, well: boolean): Say {
  const decision = well ? "passed" : random.pick(["again", "again", "again", "refused", "passed"] as const);
  const attendees = random.some(["sales-1", "sales-2", "technical-1", "finance-2"], 0.4).filter((one) => one !== by);
  const needed = doc.subject !== undefined || failedReports(state).length > 0;
  return {
    decision,
    attendees,
    chair: random.pick([by, ...attendees]),
    departments: random.chance(0.95) ? random.some(five, 0.3).concat("finance").slice(0, 3) : [],
    reason: needed ? random.chance(0.85) : random.chance(0.3),
    answered: hasDiscrepancy(state) ? random.chance(0.85) : random.chance(0.5),
    milestones: random.some(six, 0.3),
  };
}

function deliverable(state: State, random: Random, well: boolean): [number, number] {
  const [first, second] = outstanding(state).map((left) => Math.max(0, left)) as [number, number];
  if (well || random.chance(0.3)) return [first, second];
  return random.chance(0.6) ? [random.from(0, first), second] : [first + 1, second];
}

/** What somebody signing may well write into his part. */
export function partFor(form: string, random: Random, { smooth }: Mood): Say {
  const well = random.chance(smooth);
  if (form === "executionCheck") return well ? {} : { against: random.pick(six) };
  return { effective: well, outcome: well ? "pass" : "fail" };
}

/** Who of the company fits a place; none where it is the customer's. */
export function fitting(wanted: string, random: Random): string {
  if (wanted === "customer") return "customer";
  if (wanted.startsWith("person:")) return wanted.slice(7);
  if (wanted.startsWith("head:")) return `${wanted.slice(5)}-1`;
  return `${wanted}-${random.from(1, 2)}`;
}
