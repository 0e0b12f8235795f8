import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { SealedFile } from "@/lib/order/events";
import type { BlankPaper } from "./blank-paper";
import type { PrintedDocument } from "./printed";
import type { Seal } from "./seal";

/** Longer than any document takes; a thread that does is ended, and the next call gets a new one. */
const limit = 120_000;

/** Of the process, not of the module: a server bundles this file more than once, and a thread costs 155 MB. */
const place = globalThis as typeof globalThis & { countersignPdfPool?: Tinypool };

/** A PDF could not be made; the message says which and why. */
export class PdfFailure extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "PdfFailure";
  }
}

/** Renders a document in a thread of its own: A4, PDF/A-2b, the same bytes for the same input. Rejects with PdfFailure. */
export async function renderDocument(printed: PrintedDocument): Promise<Uint8Array> {
  return run("render", printed, `Rendering ${printed.documentId} version ${printed.version} of order ${printed.no}`);
}

/** Renders a form without answers. Rejects with PdfFailure. */
export async function renderBlank(paper: BlankPaper): Promise<Uint8Array> {
  return run("blank", paper, `Rendering the blank ${paper.form.id}`);
}

/** Seals a rendered PDF with the company's key (lib/pdf/seal.ts). Rejects with PdfFailure. */
export async function sealPdf(bytes: Uint8Array, seal: Seal): Promise<{ bytes: Uint8Array; file: SealedFile }> {
  return run("seal", { ...seal, bytes }, `Sealing "${seal.reason}"`);
}

/** Renders and seals a final document. Refuses any other standing: only what counts is sealed. */
export async function sealDocument(printed: PrintedDocument, seal: Seal): Promise<{ bytes: Uint8Array; file: SealedFile }> {
  if (printed.standing !== "final") throw new PdfFailure(`Sealing ${printed.documentId}`, `its standing is ${printed.standing}`);
  return sealPdf(await renderDocument(printed), seal);
}

/** Starts a thread and reads the fonts, so that the first document does not wait for it. */
export async function warmPool(): Promise<void> {
  await run("warm", null, "Starting the PDF threads");
}

export async function closePool(): Promise<void> {
  const open = place.countersignPdfPool;
  place.countersignPdfPool = undefined;
  await open?.destroy();
}

async function run<T>(name: "render" | "blank" | "seal" | "warm", task: unknown, what: string): Promise<T> {
  try {
    return await pool().run(task, { name, signal: AbortSignal.timeout(limit) });
  } catch (error) {
    throw new PdfFailure(what, error);
  }
}

function pool(): Tinypool {
  const filename = join(process.cwd(), ".pdf", "worker.mjs");
  if (!existsSync(filename)) throw new Error(`${filename} is missing: run node scripts/build-pdf-worker.mjs`);
  place.countersignPdfPool ??= new Tinypool({
    filename,
    minThreads: 1,
    maxThreads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    idleTimeout: 60_000,
    // React's development build is slower, and answers a fault in a template with pages of internals.
    env: { ...process.env, NODE_ENV: "production" } as Record<string, string>,
    // Without it the short-lived objects of a layout fill the young generation over and over.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return place.countersignPdfPool;
}

/** Never called: the file tracer of a standalone build follows it to the packages that the threads load. */
export function tracedPackages(): Promise<unknown>[] {
  return [import("@react-pdf/renderer"), import("@libpdf/core")];
}
