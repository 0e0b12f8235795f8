import type { Language } from "@/lib/form/words";

export type Named = { name: string; latinName?: string };

/** A name in the script of the documents, and for readers of English in Latin letters first, with the signed form beside it. */
export function personNameIn({ name, latinName }: Named, language: Language): string {
  return language === "en" && latinName ? latinName : name;
}
