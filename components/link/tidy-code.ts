/** What a code may be pasted as: digits of either width, with blanks or dashes between them, or with the words around them. At most six are kept. */
export function tidyCode(typed: string): string {
  return typed.normalize("NFKC").replace(/\D/g, "").slice(0, 6);
}
