import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LedgerKey, ledgerKeyFrom, newKeyPem, type PublicKeys } from "@/lib/ledger/seal";
import { dataFolder, keptInDataFolder } from "./environment";

const kept = new Map<string, LedgerKey>();

/**
 * The key that seals entries: LEDGER_KEY (PEM), or `keys/ledger.pem` in the data folder, made at the first start.
 * Its public part is left in `keys/` under its id, where it stays when the key is replaced: old entries are verified with it.
 */
export function ledgerKey(): LedgerKey {
  const pem = process.env.LEDGER_KEY ?? keptInDataFolder(join("keys", "ledger.pem"), newKeyPem);
  const known = kept.get(pem);
  if (known) return known;
  const key = ledgerKeyFrom(pem);
  keptInDataFolder(join("keys", `${key.id}.pub.pem`), () => key.publicPem);
  kept.set(pem, key);
  return key;
}

/** Every key that this ledger was ever sealed with, by id. They come from outside the database: who can write there cannot add one. */
export function publicKeys(): PublicKeys {
  const { id, publicPem } = ledgerKey();
  const folder = join(dataFolder(), "keys");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pub.pem")) : [];
  const older = names.map((name) => [name.slice(0, -".pub.pem".length), readFileSync(join(folder, name), "utf8")]);
  return { ...Object.fromEntries(older), [id]: publicPem };
}
