import { filesIn } from "@/lib/form/files-in";
import type { FileReference, Rendition } from "@/lib/form/rendition";

/** Every file that renditions refer to, in order of mention, each once. */
export function printedFiles(renditions: Rendition[]): FileReference[] {
  return [...new Map(filesIn(renditions).map((file) => [file.sha256, file])).values()];
}
