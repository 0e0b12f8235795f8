import { makePacket } from "@/lib/packet/make-packet";
import { putAttachment } from "@/lib/store/attachments";
import { orderOf } from "@/lib/store/read-order";
import { sealOne } from "@/lib/worker/seal-documents";
import { quickPdf, registered, registration, submitted } from "./order";

export const now = "2026-11-24T23:30:00.000Z";

/** The packet of an order, as it is downloaded. */
export async function packetOf(stream: string): Promise<Uint8Array> {
  const { zip } = await makePacket(stream, now);
  return new Uint8Array(await new Response(zip).arrayBuffer());
}

/** An order whose registration is sealed, with the customer's paper; answers its stream. */
export async function sealedOrder(no: string): Promise<string> {
  const stream = await registered(no);
  const paper = await putAttachment(Buffer.from("%PDF-1.4 the customer's paper"), { name: "order.pdf", by: "sales", now });
  await submitted(stream, [], [paper.sha256]);
  const order = await orderOf(stream);
  if (order) await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
  return stream;
}
