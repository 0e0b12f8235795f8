import type { OrderLetter } from "@/lib/order/letters";

/** Letters outside any order: they carry a secret, so no entry ever holds them. */
export const accountLetters = ["code", "invitation", "passwordReset"] as const;
export type AccountLetter = (typeof accountLetters)[number];

export type LetterName = OrderLetter | AccountLetter;

/** Letters that take the sealed PDF of their document along. */
export const letterWithFile: readonly LetterName[] = ["customerNotice", "sealedCopy"];
