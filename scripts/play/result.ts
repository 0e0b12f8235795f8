import { Customer } from "./customer";
import { documentToWrite, type Scene, say } from "./scene";

/** Sales tells the customer that the order passed; execution begins (5.1). */
export async function notify(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "resultNotice"), (_, started) => ({
    ...started,
    conclusion: {
      outcome: "pass",
      pass: {
        details: say(scene, "品項、數量與價格均按登記內容執行。", "Goods, quantities and prices as registered."),
        quality: say(scene, "按質量控制計劃逐批檢驗。", "Each batch is inspected under the control plan."),
        begins: say(scene, "即日起安排備料與生產。", "Material and production are arranged from today."),
      },
    },
  }));
}

/** The customer confirms by the link in the notice's letter that it matches what was agreed (5.1). */
export async function customerConfirms(scene: Scene): Promise<void> {
  await scene.troupe.customerConfirms(scene);
}

/** Sales tells the customer that the order did not pass, and a way on (5.1). */
export async function notifyFailure(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "resultNotice"), (_, started) => ({
    ...started,
    conclusion: {
      outcome: "fail",
      fail: {
        reason: say(scene, "現有設備無法達到所要求的防潮等級。", "The present equipment cannot reach the moisture class that was asked for."),
        way: say(scene, "可改用次一等級的包裝，交期不變。", "The next lower class of packing would be possible at the same date."),
      },
    },
  }));
}

/** The customer says by the link where the notice differs from what was agreed (5.1, 5.2). */
export async function customerDiffers(scene: Scene): Promise<void> {
  const customer = await Customer.open(scene, "resultNotice");
  await customer.differ(say(scene, "第一項的交貨日期比電話裡約定的晚了一週。", "The first item is a week later than was agreed by telephone."));
}
