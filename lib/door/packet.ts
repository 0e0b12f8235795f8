import { mayHavePacket } from "@/lib/order/access";
import { hasEnded } from "@/lib/order/live";
import { Refusal } from "@/lib/order/refusal";
import { makePacket } from "@/lib/packet/make-packet";
import { writeSideLine } from "@/lib/store/side-log";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** The packet of an order whose life has ended, as a streamed ZIP. */
export async function downloadPacket({ person, params, address, agent }: PersonAsking): Promise<Response> {
  const order = await orderFor(person, params.no);
  if (!mayHavePacket(person, order)) throw new Refusal(hasEnded(order) ? "notAllowed" : "packetAtTheEnd");
  const now = new Date().toISOString();
  const { name, zip } = await makePacket(order.stream, now);
  await writeSideLine({ at: now, kind: "packet", person: person.id, about: order.no, address, agent });
  return new Response(zip, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
}
