import { documentNamed } from "./document";
import type { OrderEvent, SealedFile } from "./events";
import type { Order, OrderDocument, Version } from "./order";
import { Refusal } from "./refusal";

/** Files the official PDF of a completed version. Still possible on a closed order; a second file of the same version is refused. */
export function fileSealed(order: Order, { documentId, version, file }: { documentId: string; version: number; file: SealedFile }): OrderEvent[] {
  const completed = documentNamed(order, documentId).versions.find((one) => one.version === version);
  if (completed?.state === "sealed") throw new Refusal("sealedAlready");
  if (completed?.state !== "completed") throw new Refusal("notCompleted");
  return [{ type: "sealed", v: 1, documentId, version, file }];
}

/** Completed versions that have no sealed file yet. */
export function unsealed(order: Order): { document: OrderDocument; version: Version }[] {
  return order.documents.flatMap((document) => document.versions.filter((version) => version.state === "completed").map((version) => ({ document, version })));
}
