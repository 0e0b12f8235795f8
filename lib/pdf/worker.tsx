import { createHash } from "node:crypto";
import { renderToBuffer } from "@react-pdf/renderer";
import type { SealedFile } from "@/lib/order/events";
import { loadFonts } from "./fonts";
import { PaperDocument } from "./paper-document";
import type { PrintedDocument } from "./printed";
import { pagesOf, type Seal, sealed } from "./seal";
import { escapeXmp } from "./xmp";

// Everything a render thread does, bundled into .pdf/worker.mjs by scripts/build-pdf-worker.mjs and run by lib/pdf/pool.ts.
escapeXmp();
const fonts = loadFonts();

export async function render(printed: PrintedDocument): Promise<Uint8Array> {
  await fonts;
  return new Uint8Array(await renderToBuffer(<PaperDocument printed={printed} />));
}

export async function seal({ bytes, ...by }: Seal & { bytes: Uint8Array }): Promise<{ bytes: Uint8Array; file: SealedFile }> {
  const whole = await sealed(bytes, by);
  const sha256 = createHash("sha256").update(whole).digest("hex");
  return { bytes: whole, file: { sha256, size: whole.length, pages: await pagesOf(whole) } };
}

/** Nothing but having started. */
export async function warm(): Promise<void> {
  await fonts;
}
