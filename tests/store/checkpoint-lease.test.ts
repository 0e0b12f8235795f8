import { beforeAll, expect, test, vi } from "vitest";
import { checkpointPath, takeCheckpoint } from "@/lib/store/checkpoint-file";
import { releaseLease, takeLease } from "@/lib/store/leases";
import { ownDatabase } from "./database";
import { founded } from "./order";

ownDatabase();
beforeAll(founded);

test("whoever waits for a checkpoint's lease that is never given back says so in the end, and takes one once it is", async () => {
  const name = `checkpoints ${checkpointPath()}`;
  expect(await takeLease(name, "somebody else", 600_000)).toBe(true);
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const waiting = takeCheckpoint();
  clock.mockReturnValue(30_001);
  await expect(waiting).rejects.toThrow("was never given back");
  clock.mockRestore();
  await releaseLease(name, "somebody else");
  expect(await takeCheckpoint()).toMatchObject({ heads: { company: { seq: 1 } } });
});
