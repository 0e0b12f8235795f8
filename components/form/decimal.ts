const fullWidth = /[０-９．，－]/g;
const halfWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** What may be typed for a number: digits of either width, one point, a minus before them, grouping commas left out. Anything else is dropped while typing; a minus stays where none may stand too, so that the field says so and "-3" does not become 3 unseen. */
export function tidyDecimal(text: string, decimals: number): string {
  const plain = text.replace(fullWidth, halfWidth).replace(/[^\d.-]/g, "");
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", ...rest] = plain.replaceAll("-", "").split(".");
  if (decimals === 0 || rest.length === 0) return sign + whole;
  return `${sign}${whole}.${rest.join("").slice(0, decimals)}`;
}

/** The number that a tidy text says, times ten to the power `shift`, exactly. Undefined while there is none. */
export function readDecimal(text: string, shift = 0): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const [whole = "", fraction = ""] = text.split(".");
  const moved = fraction.padEnd(shift, "0");
  return Number(`${whole}${moved.slice(0, shift)}.${moved.slice(shift)}`);
}

/** A number as it stands in an input: no grouping, `fixed` decimals where they matter. `shift` as in `readDecimal`. */
export function writeDecimal(value: unknown, shift = 0, fixed?: number): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "";
  const major = value / 10 ** shift;
  return fixed === undefined ? String(major) : major.toFixed(fixed);
}
