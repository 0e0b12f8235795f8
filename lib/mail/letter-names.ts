/** Letters that an entry of an order can owe. What each means to its reader stands in lib/words/letters.ts. */
export const orderLetters = [
  "write",
  "sign",
  "issue",
  "customerSign",
  "returned",
  "withdrawn",
  "declined",
  "struck",
  "finding",
  "customerNotice",
  "sealedCopy",
  "closed",
] as const;

/** Letters outside any order: they carry a secret, so no entry ever holds them. */
export const accountLetters = ["code", "invitation", "passwordReset"] as const;

export type OrderLetter = (typeof orderLetters)[number];
export type AccountLetter = (typeof accountLetters)[number];
export type LetterName = OrderLetter | AccountLetter;
