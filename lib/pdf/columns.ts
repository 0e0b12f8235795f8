/**
 * Widths of a table's columns (points): by their shares, but none narrower than what it must hold in one piece (a number, a word) as long
 * as the table is wide enough for all of that.
 */
export function fittedWidths(shares: number[], needs: number[], width: number): number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  return total > width ? scaled(shares, width) : raised(shares, needs, width, new Set());
}

function scaled(shares: number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / total) * width);
}

/** Columns in `held` have just what they need; the others share the rest, and whichever would then be too narrow is held too. */
function raised(shares: number[], needs: number[], width: number, held: Set<number>): number[] {
  const needed = (index: number) => needs[index] ?? 0;
  const rest = width - [...held].reduce((sum, index) => sum + needed(index), 0);
  const widths = scaled(
    shares.map((share, index) => (held.has(index) ? 0 : share)),
    rest,
  ).map((share, index) => (held.has(index) ? needed(index) : share));
  const narrow = [...widths.keys()].filter((index) => !held.has(index) && (widths[index] ?? 0) < needed(index));
  return narrow.length === 0 ? widths : raised(shares, needs, width, new Set([...held, ...narrow]));
}
