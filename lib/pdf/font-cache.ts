import PDFDocument from "pdfkit";

type Embedded = object;
type Drawing = { _font: Embedded; fontSize(size: number): unknown; font(source: unknown, family?: unknown, size?: number): unknown };
type Run = object;
type Face = { layout(text: string, ...how: unknown[]): Run };

/** Longer texts are paragraphs, hardly ever seen twice. */
const longest = 48;
const most = 20_000;

/**
 * pdfkit makes a new embedded font, subset and all, each time that a fontkit object is set, and throws it away when it finds the same
 * font in the document. A document's first one is kept instead.
 */
export function keepEmbeddedFonts(): void {
  const prototype = PDFDocument.prototype as unknown as Drawing;
  const open = prototype.font;
  const kept = new WeakMap<Drawing, Map<unknown, Embedded>>();
  prototype.font = function font(this: Drawing, source: unknown, family?: unknown, size?: number) {
    const fonts = kept.get(this) ?? new Map<unknown, Embedded>();
    kept.set(this, fonts);
    const known = typeof source === "object" ? fonts.get(source) : undefined;
    if (!known) {
      open.call(this, source, family, size);
      if (typeof source === "object") fonts.set(source, this._font);
      return this;
    }
    this._font = known;
    const points = typeof family === "number" ? family : size;
    if (points !== undefined) this.fontSize(points);
    return this;
  };
}

/** Labels and words come again in every document: their glyphs are looked up once a font. A run is read by whoever asks, never changed. */
export function rememberRuns(face: Face): void {
  const layout = face.layout.bind(face);
  const runs = new Map<string, Run>();
  face.layout = (text, ...how) => {
    if (text.length > longest) return layout(text, ...how);
    const key = `${JSON.stringify(how)}${text}`;
    const known = runs.get(key);
    if (known) return known;
    if (runs.size >= most) runs.clear();
    const run = layout(text, ...how);
    runs.set(key, run);
    return run;
  };
}
