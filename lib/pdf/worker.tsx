import { createHash } from "node:crypto";
import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { SealedFile } from "@/lib/order/events";
import { BlankDocument, type BlankPaper } from "./blank-paper";
import { Faults } from "./faults";
import { keepEmbeddedFonts } from "./font-cache";
import { loadFonts } from "./fonts";
import { PaperDocument } from "./paper-document";
import type { PrintedDocument } from "./printed";
import { pagesOf, type Seal, sealed } from "./seal";
import { escapeXmp } from "./xmp";

// Everything a render thread does, bundled into .pdf/worker.mjs by scripts/build-pdf-worker.mjs and run by lib/pdf/pool.ts.
escapeXmp();
keepEmbeddedFonts();
const fonts = loadFonts();

export async function render(printed: PrintedDocument): Promise<Uint8Array> {
  return bytesOf(<PaperDocument printed={printed} />);
}

/** A form without answers. */
export async function blank(paper: BlankPaper): Promise<Uint8Array> {
  return bytesOf(<BlankDocument paper={paper} />);
}

async function bytesOf(paper: ReactElement): Promise<Uint8Array> {
  await fonts;
  let fault: unknown;
  const document = <Faults onFault={(error) => (fault = error)}>{paper}</Faults>;
  // After a fault in a component react-pdf only finds that it has no document; what went wrong is the component's own error.
  const bytes = await renderToBuffer(document as ReactElement<DocumentProps>).catch((error: unknown) => Promise.reject(fault ?? error));
  return new Uint8Array(bytes);
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
