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
