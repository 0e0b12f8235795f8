import { sealedFile } from "@/lib/store/files";
import { keepPayload, leaseNext, type OutboxRow, recordAccepted, recordFailed } from "@/lib/store/letters-due";
import { isPassing, nextTry } from "./backoff";
import { composed } from "./compose";
import type { Payload } from "./payload";
import { type Attached, type PostOffice, postOffice } from "./post-office";

/**
 * Posts every letter that is due, one recipient at a time: what is wrong with one address touches no other letter. Answers how many
 * were accepted. Any number of servers may do this at once; a row is leased to one, and posted under its own key.
 */
export async function postDue(office: PostOffice | null = postOffice(), random: () => number = Math.random): Promise<number> {
  if (!office) return 0;
  let accepted = 0;
  for (let row = await leaseNext(new Date()); row; row = await leaseNext(new Date())) {
    if (await postOne(row, office, random)) accepted++;
  }
  return accepted;
}

async function postOne(row: OutboxRow, office: PostOffice, random: () => number): Promise<boolean> {
  const failed = (why: string, retryAt: Date | null) => recordFailed(row, { why, retryAt: retryAt?.toISOString() ?? null, now: new Date().toISOString() });
  const again = (retryAfter = 0) => nextTry(row.attempts, new Date(row.firstAttemptAt), new Date(), random(), retryAfter);
  let payload: Payload | null;
  let attachments: Attached[];
  try {
    payload = row.payload === null ? await composed(row, new Date()) : (JSON.parse(row.payload) as Payload);
    attachments = payload ? await bytesOf(payload) : [];
  } catch (error) {
    console.error(`letter ${row.id} could not be made:`, error);
    await failed("unmade", again());
    return false;
  }
  if (!payload) {
    await failed("nobody", null);
    return false;
  }
  // Whoever lost the lease must not post: somebody else has rendered the letter anew, with another link.
  if (row.payload === null && !(await keepPayload(row, JSON.stringify(payload)))) return false;
  const receipt = await office(payload, attachments, row.postKey);
  if ("id" in receipt) {
    await recordAccepted(row, receipt.id, new Date().toISOString());
    return true;
  }
  await failed(receipt.why, isPassing(receipt.status) ? again(receipt.retryAfter) : null);
  return false;
}

async function bytesOf({ attachments }: Payload): Promise<Attached[]> {
  return Promise.all(
    attachments.map(async (one) => {
      if ("calendar" in one) {
        const contentType = `text/calendar; charset=utf-8; method=${one.method}`;
        return { filename: one.filename, content: Buffer.from(one.calendar), contentType };
      }
      const bytes = await sealedFile(one.sha256);
      if (!bytes) throw new Error(`the sealed file ${one.sha256} is not stored`);
      return { filename: one.filename, content: Buffer.from(bytes) };
    }),
  );
}
