import { randomBytes } from "node:crypto";
import { argon2id, argon2Verify } from "hash-wasm";

/** argon2id with 19 MiB and two passes: 60-100 ms on the machines this was measured on. */
const cost = { parallelism: 1, iterations: 2, memorySize: 19_456, hashLength: 32 } as const;

let standIn: Promise<string> | undefined;

/** The encoded argon2id hash (salt and cost in it) of a password that the rules allow. */
export function hashPassword(password: string): Promise<string> {
  return argon2id({ ...cost, password: normal(password), salt: randomBytes(16), outputType: "encoded" });
}

/**
 * Whether this is the password behind `hash`. Without a hash (an unknown person, or one who never set a password) it does the same work
 * and says no, so that the time tells nothing.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  standIn ??= hashPassword(randomBytes(32).toString("base64url"));
  const matches = await argon2Verify({ password: normal(password), hash: hash ?? (await standIn) });
  return matches && hash !== null;
}

/** One password typed on two keyboards is one string; argon2 refuses an empty one. */
function normal(password: string): string {
  return password.normalize("NFKC") || "\0";
}
