import type { Rendition, RenditionItem } from "@/lib/form/rendition";
import { inLanguage, type Language, type Said } from "@/lib/form/words";

/** Every label and answer of a rendition in one language, as a reader of the paper must find them. */
export function saidIn(rendition: Rendition, language: Language): string[] {
  const sections = rendition.sections.flatMap((section) => [section.title, ...section.items.flatMap(partsOf)]);
  return [rendition.title, ...sections].map((said) => inLanguage(said, language));
}

function partsOf(item: RenditionItem): Said[] {
  switch (item.kind) {
    case "answer":
      return [item.label, item.value];
    case "point":
      return [item.id, item.label, item.verdictWords, item.remark, ...item.files.map((file) => file.name)];
    case "conclusion":
      return [item.label, item.outcomeWords, ...item.items.flatMap(partsOf)];
    case "table":
      return [item.label, ...item.columns.map((column) => column.label), ...item.rows.flat(), ...(item.totals ?? [])];
    case "files":
      return [item.label, ...item.files.map((file) => file.name)];
  }
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}
