import { currentVersion, isCompleted, latestOf } from "./document";
import type { Order, OrderDocument, Version } from "./order";

type Awaited = { document: OrderDocument; version: Version };

/** The notice that the customer has been sent and has not answered yet (5.1). A later notice takes an earlier one's place. */
export function awaitedNotice(order: Order): Awaited | undefined {
  const document = latestOf(order, "resultNotice");
  const version = document && isCompleted(document) ? currentVersion(document) : undefined;
  return document && version?.outcome === "pass" && !version.answer ? { document, version } : undefined;
}
