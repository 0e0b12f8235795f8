/**
 * Measures of the A4 sheet in points. Every text is set in a box whose width is known, so that lines are broken before layout.
 * Every height is a multiple of a quarter point: sums of such numbers are exact, and the pagination takes even a gap of a
 * millionth between two boxes for a place where a page may end.
 */
export const sheet = { width: 595.28, height: 841.89, side: 47.64, top: 34, bottom: 26, content: 500 };

export const colours = { ink: "#1a222d", muted: "#5a6675", hairline: "#c6ced8", rule: "#2b3a4a", tint: "#f3f5f8", accent: "#1c4a5e", warning: "#9a3412" };

/** Widths of lines. */
export const lines = { hair: 0.5, thin: 0.75, rule: 1 };

/** Sizes of type in points. */
export const sizes = { title: 19, heading: 10.5, label: 8.2, text: 8.8, table: 8, small: 7.6, head: 7.3, tiny: 6.8 };

/** Room around the text of a cell. Two cells side by side are parted by more than an em, or text extraction reads across them. */
export const cell = { x: 6, y: 3.5 };

/** From 1.5 on, text extraction takes the lines of one cell for paragraphs and reads across the cells of a row. */
const leading = 1.42;

/**
 * Points after a heading within which no page may end. A little is enough to keep it with what follows; more would chain short sections
 * together, and send them all to the next page for the sake of the last.
 */
export const keeping = 10;

/** Height in points of a line of type. */
export function lineOf(size: number): number {
  return Math.round(size * leading * 4) / 4;
}
