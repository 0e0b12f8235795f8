import { addDays } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import { Customer } from "./customer";
import { documentToWrite, met, type Scene, say, signOff } from "./scene";

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

/** The departments review the change, each in its section (7.2); passed, the order carries the new terms (7.3). */
export async function reviewChange(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "changeReview");
  await sales.write(scene.no, documentId, (_, started) => started);
  const part = (hant: string, en: string) => (_: unknown, started: Answers) => ({
    ...started,
    a: met(),
    b: met(),
    c: met(),
    conclusion: { outcome: "pass", pass: { advice: say(scene, hant, en) } },
  });
  await signOff(scene, documentId, {
    technical: part("規格不變，無須調整。", "Specification unchanged."),
    production: part("增排兩個班次。", "Two more shifts."),
    quality: part("抽樣數按新批量調整。", "Sample size follows the new lot size."),
    purchasing: part("追加採購一批物料。", "One more lot is bought."),
    finance: part("毛利不變。", "The margin stays."),
  });
}
