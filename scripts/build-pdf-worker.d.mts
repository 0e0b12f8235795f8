/** Bundles lib/pdf/worker.tsx into .pdf/worker.mjs. */
export function buildPdfWorker(): Promise<void>;
