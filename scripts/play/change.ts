import { addDays } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import { Customer } from "./customer";
import type { Filling } from "./player";
import { documentToWrite, met, notMet, type Scene, say, signOff } from "./scene";

/** The customer wants more of the first line, a week later (7.1). Sales fills in the request; the customer has yet to sign it. */
export async function requestChange(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  const documentId = await sales.begin(scene.no, "changeRequest");
  await sales.write(scene.no, documentId, ({ order }, started) => ({
    ...started,
    deliveryDate: addDays(order?.terms.deliveryDate ?? "", 7),
    lines: (started.lines as Answers[]).map((line, at) => (at === 0 ? { ...line, quantity: Number(line.quantity) + 10 } : line)),
    reason: say(scene, "客戶年末促銷，需增加數量。", "The customer runs a promotion at the end of the year and needs more."),
    impact: say(scene, "物料與工時相應增加，交期延後一週。", "More material and hours; delivery a week later."),
  }));
}

/** The customer wants the order to end while it is executed (7.1): only his signature ends it. */
export async function requestCancellation(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  const documentId = await sales.begin(scene.no, "changeRequest");
  await sales.write(scene.no, documentId, (_, started) => ({
    ...started,
    purpose: "cancel",
    reason: say(
      scene,
      "客戶的最終買家撤單，雙方同意取消，已購物料由客戶承擔。",
      "The customer's own buyer withdrew; both sides agree, and the customer pays for material bought.",
    ),
    impact: say(scene, "生產排程空出，物料轉供其他訂單。", "The schedule is freed; the material goes to other orders."),
  }));
}

/** The customer declines to sign, and says what he would sign instead (7.1). */
export async function customerDeclines(scene: Scene): Promise<void> {
  const customer = await Customer.open(scene, "changeRequest");
  await customer.decline(
    say(scene, "我們不能接受晚一週交貨。", "We cannot accept delivery a week later."),
    say(scene, "第一項增加十件可以，但交貨日期須維持不變。", "Ten more of the first item, yes, but the delivery date has to stay."),
  );
}

/** The customer agrees by the link in the letter (7.1). */
export async function customerAgrees(scene: Scene): Promise<void> {
  await scene.troupe.customerSigns(scene, "changeRequest");
}

function passing(scene: Scene, hant: string, en: string): Filling {
  return (_, started) => ({ ...started, a: met(), b: met(), c: met(), conclusion: { outcome: "pass", pass: { advice: say(scene, hant, en) } } });
}

const sectionsOf = (scene: Scene) => ({
  technical: passing(scene, "規格不變，無須調整。", "Specification unchanged."),
  production: passing(scene, "增排兩個班次。", "Two more shifts."),
  quality: passing(scene, "抽樣數按新批量調整。", "Sample size follows the new lot size."),
  purchasing: passing(scene, "追加採購一批物料。", "One more lot is bought."),
  finance: passing(scene, "毛利不變。", "The margin stays."),
});

/** Production cannot make so much by then. */
function productionFails(scene: Scene): Filling {
  return ({ today }, started) => ({
    ...started,
    a: met(),
    b: notMet(say(scene, "產能已排滿至新交期之後。", "Capacity is taken beyond the new date.")),
    c: met(),
    conclusion: {
      outcome: "fail",
      fail: {
        reason: say(scene, "現有班次無法增產。", "The present shifts cannot make more."),
        solution: say(scene, "與客戶協商分兩批交貨，第二批延後兩週。", "To be negotiated with the customer: two lots, the second two weeks later."),
        followUpOwner: "lin-zhiyuan",
        followUpDate: addDays(today, 3),
      },
    },
  });
}

/** Sales has the change reviewed; `hold`: execution waits meanwhile (7.2). Gives the review's id. */
async function openReview(scene: Scene, hold: "yes" | "no"): Promise<string> {
  const sales = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "changeReview");
  await sales.write(scene.no, documentId, (_, started) => ({ ...started, hold }));
  return documentId;
}

/** The departments review the change, each in its section (7.2); passed, the order carries the new terms (7.3). */
export async function reviewChange(scene: Scene): Promise<void> {
  await signOff(scene, await openReview(scene, "no"), sectionsOf(scene));
}

/** Production's section fails, so a meeting has to decide (7.2). */
export async function reviewFails(scene: Scene): Promise<void> {
  await signOff(scene, await openReview(scene, "no"), { ...sectionsOf(scene), production: productionFails(scene) });
}

/** Execution waits while the change is reviewed; only technical has written its section (7.2). */
export async function holdForReview(scene: Scene): Promise<void> {
  const documentId = await openReview(scene, "yes");
  const technical = await scene.troupe.head("technical");
  await technical.sign(scene.no, documentId, "technical", { filling: sectionsOf(scene).technical });
}

/** Sales refuses the change instead of calling a meeting; the customer is told (7.3). */
export async function refuseChange(scene: Scene): Promise<void> {
  const sales = await scene.troupe.head("sales");
  await sales.command(scene.no, "change-refusals", {
    reason: say(scene, "產能不足，客戶同意維持原訂單。", "There is no capacity; the customer agrees to leave the order as it is."),
  });
}
