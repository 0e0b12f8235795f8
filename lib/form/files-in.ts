import type { FileReference } from "./rendition";

function isFile(value: object): value is FileReference {
  return "sha256" in value && "size" in value && typeof value.sha256 === "string";
}

/** Every file that answers or a rendition refer to, wherever it stands. */
export function filesIn(said: unknown): FileReference[] {
  if (typeof said !== "object" || said === null) return [];
  if (isFile(said)) return [said];
  return Object.values(said).flatMap(filesIn);
}

/** Their SHA-256 (hex), each once. */
export function fileHashesIn(said: unknown): string[] {
  return [...new Set(filesIn(said).map((file) => file.sha256))];
}
