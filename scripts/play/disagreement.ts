import { addDays } from "@/lib/calendar/working-days";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Filling } from "./player";
import { report } from "./review";
import { type Scene, say, withConditions } from "./scene";

/** The rows of a report's table that passes, each changed. */
function withRows(filled: Answers, name: string, change: (row: Answers) => Answers): Answers {
  const { pass } = filled.conclusion as { pass: Record<string, Answers[]> };
  return { ...filled, conclusion: { outcome: "pass", pass: { ...pass, [name]: pass[name]?.map(change) } } };
}

const deliveryDay = ({ order }: FormContext) => order?.terms.deliveryDate ?? "";

/** Every step ends after the day of delivery. */
const tooLate: Filling = (context, filled) => withRows(filled, "schedule", (row) => ({ ...row, end: addDays(deliveryDay(context), 3) }));

/** Material comes when its step has long begun. */
const afterItsStep: Filling = (context, filled) => withRows(filled, "contracts", (row) => ({ ...row, arrival: addDays(context.today, 30) }));

/** Finance reckons with another material cost than purchasing, and with so much administration that the target is missed. */
function otherFigures(scene: Scene): Filling {
  return (_, filled) => ({
    ...filled,
    material: Number(filled.material) + 12_500,
    administrationRate: 60,
    c: withConditions(say(scene, "利潤率低於目標，須由會議決定是否接受。", "Below the target margin; the meeting has to decide whether that is accepted.")),
  });
}

/** Five reports that pass one by one and disagree with each other and the terms in every way that is looked for (4.2b). */
export async function reportsDisagree(scene: Scene): Promise<void> {
  await report(scene, "technical");
  await report(scene, "production", { otherwise: tooLate });
  await report(scene, "quality");
  await report(scene, "purchasing", { otherwise: afterItsStep });
  await report(scene, "finance", { otherwise: otherFigures(scene) });
}
