import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import { sha256Hex } from "@/lib/ledger/hash";
import { filesOfEvent } from "@/lib/order/event-files";
import type { OrderEvent } from "@/lib/order/events";
import { storedAttachment } from "./attachments";
import { storedFile } from "./files";

type Found = "sound" | "missing" | "altered";

/** Checks the files that entries name, each once however often it is named. */
export function fileCheck() {
  const sealed = new Map<string, Found>();
  const attachments = new Map<string, Found>();

  async function check(entry: Entry): Promise<Fault[]> {
    const faults: Fault[] = [];
    const at = { where: entry.stream, seq: entry.seq };
    for (const event of (entry as Entry<OrderEvent>).body?.events ?? []) {
      if (event.type === "sealed") {
        const found = await foundOnce(sealed, event.file.sha256, storedFile);
        if (found !== "sound") faults.push({ kind: found === "missing" ? "fileMissing" : "fileAltered", ...at });
      }
      for (const sha256 of filesOfEvent(event)) {
        const found = await foundOnce(attachments, sha256, storedAttachment);
        if (found !== "sound") faults.push({ kind: found === "missing" ? "attachmentMissing" : "attachmentAltered", ...at });
      }
    }
    return faults;
  }

  return { check, counts: () => ({ files: sealed.size, attachments: attachments.size }) };
}

async function foundOnce(known: Map<string, Found>, sha256: string, load: (sha256: string) => Promise<Uint8Array | null>): Promise<Found> {
  const before = known.get(sha256);
  if (before) return before;
  const bytes = await load(sha256);
  const found = bytes === null ? "missing" : sha256Hex(bytes) === sha256 ? "sound" : "altered";
  known.set(sha256, found);
  return found;
}
