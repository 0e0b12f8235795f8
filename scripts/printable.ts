/** A line for a terminal: whatever could move its cursor, change its colours or hide text is written as an escape, \u{1b}. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
