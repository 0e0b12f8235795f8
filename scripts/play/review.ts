import { costsIn } from "@/forms/finance-report";
import { addDays } from "@/lib/calendar/working-days";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { marginOf, missingTo } from "@/lib/order/margin";
import type { ReviewingDepartment } from "@/lib/order/people";
import type { Filling } from "./player";
import { documentToWrite, met, type Scene, say, withConditions } from "./scene";
import { technical, technicalFailing } from "./technical-reports";

const linesOf = ({ order }: FormContext) => order?.terms.lines ?? [];

function production(scene: Scene): Filling {
  return (context, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: withConditions(say(scene, "第二週增開一個夜班。", "One night shift is added in the second week.")),
    d: met(),
    conclusion: {
      outcome: "pass",
      pass: {
        schedule: linesOf(context).map(({ product, quantity }, at) => ({
          step: product,
          quantity,
          start: addDays(context.today, 2 + at * 2),
          end: addDays(context.today, 8 + at * 2),
          owner: say(scene, "張偉強", "Zhang Weiqiang"),
          hours: Math.ceil(quantity / 2),
          labourCost: Math.round(quantity * 75),
          depreciationCost: Math.round(quantity * 20),
        })),
      },
    },
  });
}

function quality(scene: Scene): Filling {
  return (_, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: met(),
    conclusion: {
      outcome: "pass",
      pass: {
        plan: [
          {
            item: say(scene, "外觀與包裝", "Appearance and packing"),
            standard: "GB/T 2828.1",
            method: say(scene, "目視抽樣", "Visual, by sample"),
            frequency: say(scene, "每批", "Each batch"),
            step: say(scene, "包裝後", "After packing"),
            days: 1,
          },
          {
            item: say(scene, "淨含量", "Net content"),
            standard: "JJF 1070",
            method: say(scene, "稱重", "Weighing"),
            frequency: say(scene, "每兩小時", "Every two hours"),
            step: say(scene, "灌裝", "Filling"),
            days: 0.5,
          },
        ],
      },
    },
  });
}

function purchasing(scene: Scene): Filling {
  return (context, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: met(),
    d: withConditions(say(scene, "首批物料到貨時全檢。", "The first lot is inspected in full on arrival.")),
    conclusion: {
      outcome: "pass",
      pass: {
        contracts: linesOf(context).map(({ product, quantity, unit, unitPrice }, at) => ({
          material: say(scene, `${product} 原料`, `Raw material for ${product}`),
          supplier: say(scene, "蘇州示範物料行", "Suzhou Shifan Materials"),
          quantity,
          unit,
          unitPrice: Math.round(unitPrice * 0.45),
          // The third material comes a day after its step has begun, which is something for the meeting (4.2b).
          arrival: addDays(context.today, at === 2 ? 3 + at * 2 : 1),
          neededAt: product,
          contractNo: `PC-${context.today.slice(0, 4)}-${100 + at}`,
        })),
      },
    },
  });
}

/** Finance carries the costs over from the reports before it and adds the indirect ones by their rates. */
function finance(scene: Scene): Filling {
  return ({ order, settings }, started) => {
    const { total = 0, paymentDays = 0 } = order?.terms ?? {};
    const answers: Answers = { ...started, indirectBy: "rate", administrationRate: 6, sellingRate: 5 };
    const reached = missingTo(settings.marginTarget, marginOf(total, costsIn(answers))) === 0;
    const below = say(scene, "利潤率低於目標，因屬長期客戶予以接受。", "Below the target margin; accepted for a customer of long standing.");
    const longer = say(scene, "付款期限長於定價政策，須投保應收帳款。", "Longer to pay than the pricing policy allows: the receivable has to be insured.");
    return {
      ...answers,
      a: met(),
      b: met(),
      c: reached ? met() : withConditions(below),
      d: paymentDays <= settings.paymentDays ? met() : withConditions(longer),
      conclusion: { outcome: "pass", pass: { support: say(scene, "按月核對應收帳款。", "Receivables are checked each month.") } },
    };
  };
}

const fillings: Record<ReviewingDepartment, (scene: Scene) => Filling> = { technical, production, quality, purchasing, finance };

/** A department's second person writes its review report (3.1 to 3.5): its ordinary one unless another `filling` is given, with something `otherwise` at its end. */
export async function report(
  scene: Scene,
  department: ReviewingDepartment,
  { filling = fillings[department](scene), otherwise = (_, filled) => filled }: { filling?: Filling; otherwise?: Filling } = {},
): Promise<void> {
  const author = await scene.troupe.member(department);
  const documentId = await documentToWrite(scene, `${department}Report`);
  await author.write(scene.no, documentId, (context, started) => otherwise(context, filling(context, started)));
}

/** All five, finance last: it takes over what production and purchasing have worked out. */
export async function reports(scene: Scene, { technicalFails = false } = {}): Promise<void> {
  await report(scene, "technical", { filling: technicalFails ? technicalFailing(scene) : undefined });
  for (const department of ["production", "quality", "purchasing", "finance"] as const) await report(scene, department);
}
