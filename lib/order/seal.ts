import { documentNamed } from "./document";
import type { OrderEvent, SealedFile } from "./events";
import { openWhatIsDue } from "./openings";
import type { Order, OrderDocument, Version } from "./order";
import { Refusal } from "./refusal";
import { unfold } from "./unfolding";

/** Files the official PDF of a completed version. Still possible on a closed order; a second file of the same version is refused. With the last of them the closure request may open (8.1). */
export function fileSealed(order: Order, { documentId, version, file }: { documentId: string; version: number; file: SealedFile }): OrderEvent[] {
  const completed = documentNamed(order, documentId).versions.find((one) => one.version === version);
  if (completed?.state === "sealed") throw new Refusal("sealedAlready");
  if (completed?.state !== "completed") throw new Refusal("notCompleted");
  const unfolding = unfold(order, { kind: "system" }, order.at);
  unfolding.say({ type: "sealed", v: 1, documentId, version, file });
  openWhatIsDue(unfolding);
  return unfolding.events;
}

/** Completed versions that have no sealed file yet. */
export function unsealed(order: Order): { document: OrderDocument; version: Version }[] {
  return order.documents.flatMap((document) => document.versions.filter((version) => version.state === "completed").map((version) => ({ document, version })));
}
