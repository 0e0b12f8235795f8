import { canonical } from "@/lib/ledger/canonical";

/** The lines of a text that ends with a line feed; anything after the last one is a line that no reader takes. */
export function linesOf(bytes: Uint8Array | undefined): string[] {
  const lines = Buffer.from(bytes ?? [])
    .toString("utf8")
    .split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : [...lines.slice(0, -1), ""];
}

/** JSON that is its own canonical text, byte for byte; anything else is undefined. */
export function strictJson(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return Buffer.from(canonical(value)).equals(bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}
