import { setTimeout as pause } from "node:timers/promises";
import { orderApi } from "@/components/orders/paths";
import type { Scene } from "./scene";

/** Every paper of an order is sealed within seconds of its last signature; longer than this, something is wrong. */
const patience = 90_000;

/** The archivist downloads a closed order's packet, as soon as its last paper is sealed, and asks whose key it must be sealed with. */
export async function downloadPacket({ troupe, no }: Scene): Promise<{ name: string; bytes: Uint8Array; key: string }> {
  const archivist = await troupe.head("archive");
  const order = orderApi(no);
  for (const until = Date.now() + patience; ; await pause(300)) {
    const response = await archivist.visit.send(`${order}/packet`);
    if (response.ok) {
      const { key } = await archivist.visit.get<{ key: string }>(`${order}/verification`);
      return { name: `${no}.zip`, bytes: new Uint8Array(await response.arrayBuffer()), key };
    }
    const { reason, detail } = (await response.json()) as { reason?: string; detail?: string };
    if (reason !== "notSealedYet" || Date.now() > until) throw new Error(`No packet of ${no}: ${detail}`);
  }
}
