import PDFDocument from "pdfkit";

type Info = Record<string, unknown>;
type WithInfo = { info: Info; _addInfo(): void };

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * pdfkit writes title and author into the XMP packet as they are, and one `&` breaks it (and PDF/A with it).
 * The names are escaped for the packet only: the information dictionary keeps them as they read.
 */
export function escapeXmp(): void {
  const prototype = PDFDocument.prototype as unknown as WithInfo;
  const write = prototype._addInfo;
  prototype._addInfo = function addInfo(this: WithInfo) {
    const { info } = this;
    this.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, typeof value === "string" ? escaped(value) : value]));
    write.call(this);
    this.info = info;
  };
}

function escaped(value: string): string {
  return value.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}
