import { fieldWords } from "@/lib/words/fields";
import type { Field } from "./fields";
import { inner } from "./inner";
import type { Scope } from "./kind";
import { isBlock } from "./kind-table";
import type { FileReference, Outcome, Verdict } from "./rendition";
import { isBlank } from "./shown";
import { inLanguage, languages, type Said, type Words } from "./words";

/** What the answer `name` of `scope.row` says, in a few words; empty where nothing is answered. */
export function brieflySaid(name: string, field: Field, scope: Scope): Said {
  const value = scope.row[name];
  if (isBlank(value)) return "";
  if (!isBlock(field)) return inner.said(name, field, scope);
  if (field.kind === "attachments") return namesOf(value as FileReference[]);
  const { verdict, remark, outcome, files } = value as { verdict?: Verdict; remark?: string; outcome?: Outcome; files?: FileReference[] };
  if (field.kind === "conclusion") return outcome ? field[outcome].words : "";
  return joined([verdict ? fieldWords.verdict[verdict] : "", remark ?? "", namesOf(files ?? [])]);
}

function namesOf(files: FileReference[]): string {
  return files.map((file) => file.name).join(", ");
}

function joined(parts: Said[]): Said {
  const said = parts.filter((part) => part !== "");
  if (said.length === 0) return "";
  return Object.fromEntries(languages.map((language) => [language, said.map((part) => inLanguage(part, language)).join(" · ")])) as Words;
}
