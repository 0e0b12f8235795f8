import "./attachments";
import "./claims";
import "./company";
import "./counters";
import "./credentials";
import "./drafts";
import "./files";
import "./leases";
import "./link-rows";
import "./outbox";
import "./side-log";
import "./sweep-mark";
import "./entries";
import { prepareCollections } from "./collection";

/** Connects, and makes and checks every index, so that a server which lacks one does not start. */
export async function prepareDatabase(): Promise<void> {
  await prepareCollections();
}
