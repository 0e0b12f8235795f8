import type { FileReference } from "./rendition";

function isFile(value: object): value is FileReference {
  return "sha256" in value && "size" in value && typeof value.sha256 === "string";
}

/** Every file that complete answers refer to, wherever it stands. */
export function filesIn(answers: unknown): FileReference[] {
  if (typeof answers !== "object" || answers === null) return [];
  if (isFile(answers)) return [answers];
  return Object.values(answers).flatMap(filesIn);
}
