import { randomBytes } from "node:crypto";
import { hash as argon2id, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB and two passes, in a thread of its own: nobody else's request waits for it. */
const cost = { parallelism: 1, timeCost: 2, memoryCost: 19_456, outputLen: 32 };

let standIn: Promise<string> | undefined;

/** The encoded argon2id hash (salt and cost in it) of a password that the rules allow. */
export function hashPassword(password: string): Promise<string> {
  return argon2id(normal(password), cost);
}

/**
 * Whether this is the password behind `hash`. Without a hash (an unknown person, or one who never set a password) it does the same work
 * and says no, so that the time tells nothing.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  standIn ??= hashPassword(randomBytes(32).toString("base64url"));
  const matches = await verify(hash ?? (await standIn), normal(password));
  return matches && hash !== null;
}

/** One password typed on two keyboards is one string; argon2 refuses an empty one. */
function normal(password: string): string {
  return password.normalize("NFKC") || "\0";
}
