import type { OrderView } from "../../scripts/play/player";
import { orderIn } from "../setup/stage";

/** An order played into a life, as the general manager sees it: all of it. */
export async function seen(life: Parameters<typeof orderIn>[0]): Promise<OrderView> {
  const scene = await orderIn(life);
  return (await scene.troupe.head("management")).order(scene.no);
}
