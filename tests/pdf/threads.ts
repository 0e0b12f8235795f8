import { afterAll, beforeAll } from "vitest";
import { closePool, warmPool } from "@/lib/pdf/pool";
import { buildPdfWorker } from "../../scripts/build-pdf-worker.mjs";

/** Render threads of the present sources for the tests of a file, started and with their fonts read. */
export function withThreads(): void {
  beforeAll(async () => {
    await buildPdfWorker();
    await warmPool();
  }, 120_000);
  afterAll(closePool);
}
