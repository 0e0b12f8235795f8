import type { Rendition, RenditionItem } from "@/lib/form/rendition";

/** SHA-256 of every file that a rendition refers to, each once. */
export function filesIn(rendition: Rendition): string[] {
  return [...new Set(rendition.sections.flatMap((section) => section.items.flatMap(filesOf)))];
}

function filesOf(item: RenditionItem): string[] {
  if (item.kind === "conclusion") return item.items.flatMap(filesOf);
  return item.kind === "point" || item.kind === "files" ? item.files.map((file) => file.sha256) : [];
}
