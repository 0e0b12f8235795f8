/**
 * What a signatory leaves on the paper. Strokes are flat lists x0,y0,x1,y1,… of whole numbers inside `box` (width, height),
 * at most 2,000 points and 24 KB in all; typed text is at most 60 characters.
 */
export type Mark = { how: "drawn" | "saved"; box: [number, number]; strokes: number[][] } | { how: "typed"; text: string };

/** SHA-256 (hex) of what the signatory was shown: the document's content, its rendition, and the sentence of consent. */
export type Seen = {
  content: string;
  rendition: string;
  consent: string;
  /** Rendition of the slot's own answers, where it asks for some. */
  slot?: string;
};
