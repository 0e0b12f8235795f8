import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { makePacket } from "@/lib/packet/make-packet";
import { writeSideLine } from "@/lib/store/side-log";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** The order's packet as a streamed ZIP, for whoever may hold sealed files with prices: it contains everything. */
export async function downloadPacket({ person, params, address, agent }: PersonAsking): Promise<Response> {
  const order = await orderFor(person, params.no);
  if (!may(person, "download", order) || !may(person, "readPrices", order)) throw new Refusal("notAllowed");
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
