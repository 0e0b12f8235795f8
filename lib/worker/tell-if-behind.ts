import { checkpointPath, streamsBehind } from "@/lib/store/checkpoint-file";

/** Tells whoever starts a server that its database is older than its checkpoint file, as after a restore: such streams take no entry until it is put right. */
export async function tellIfBehind(say: (sentence: string) => void): Promise<void> {
  const { length } = await streamsBehind();
  if (length === 0) return;
  say(
    `The database does not reach ${checkpointPath()}: ${length === 1 ? "one stream is" : `${length} streams are`} shorter than it says, or another, and takes no entry. ` +
      "If you restored a backup, put back the checkpoint file of that same backup; otherwise npm run verify says what is missing.",
  );
}
