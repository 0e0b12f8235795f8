import { Customer } from "./customer";
import { documentToWrite, type Scene, say } from "./scene";

/** Sales asks for acceptance, the customer signs by the link (8.2c). */
export async function accept(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "acceptance"), (_, started) => ({
    ...started,
    summary: say(scene, "分兩批交付，數量與品質均符合約定。", "Delivered in two lots; quantity and quality as agreed."),
  }));
  await scene.troupe.customerSigns(scene, "acceptance");
}

/** Sales asks for acceptance, and the customer does not accept (8.2c). */
export async function customerRejects(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "acceptance"), (_, started) => ({
    ...started,
    summary: say(scene, "全部一次交付。", "Delivered at once, all of it."),
  }));
  const customer = await Customer.open(scene, "acceptance");
  await customer.decline(say(scene, "兩箱外包裝破損，內容物受潮。", "Two cartons are torn and what is in them is damp."));
}
