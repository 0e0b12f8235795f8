import { expect, vi } from "vitest";
import type { OrderView } from "../../scripts/play/player";
import type { Scene } from "../../scripts/play/scene";

/** An order once no completed version waits for its sealed file any more: until then the background still adds entries. */
export async function sealedOrder({ troupe, no }: Pick<Scene, "troupe" | "no">): Promise<OrderView> {
  const sales = await troupe.head("sales");
  await vi.waitFor(async () => expect(waiting(await sales.order(no))).toEqual([]), { timeout: 240_000, interval: 300 });
  return sales.order(no);
}

function waiting({ order }: OrderView): string[] {
  return order.documents.flatMap(({ id, versions }) => (versions.some(({ state }) => state === "completed") ? [id] : []));
}
