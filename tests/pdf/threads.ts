import { afterAll, beforeAll } from "vitest";
import { closePool } from "@/lib/pdf/pool";
import { buildPdfWorker } from "../../scripts/build-pdf-worker.mjs";

/** Render threads of the present sources for the tests of a file. */
export function withThreads(): void {
  beforeAll(buildPdfWorker);
  afterAll(closePool);
}
