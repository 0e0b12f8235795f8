import type { Form, Section } from "./define-form";
import type { Field, FieldOf, Fields } from "./fields";
import { columnOf } from "./kinds/rows";
import type { TableColumn } from "./rendition";
import { languages, type Words } from "./words";

/** What stands on a blank form in the place of one field: room to write, boxes to tick, or a table to fill. `tall`: room for several lines. */
export type BlankItem =
  | { kind: "line"; label: Words; tall: boolean }
  | { kind: "options"; label: Words; options: Words[] }
  | { kind: "point"; id: string; label: Words }
  | { kind: "conclusion"; label: Words; branches: { words: Words; items: BlankItem[] }[] }
  | { kind: "table"; label: Words; columns: TableColumn[] };

export type BlankSection = { title: Words; items: BlankItem[] };

/** A form without answers: every question that it can ask, whatever the answers to others, and those of its signatories. */
export type BlankForm<Id extends string = string> = {
  id: Id;
  clause: string;
  version: number;
  title: Words;
  sections: BlankSection[];
  /** Departments that may come to sign it, and "customer". */
  signatories: readonly string[];
};

export function blankForm<Id extends string>({ id, clause, version, title, fields, layout, slotFields, signatories }: Form<Id>): BlankForm<Id> {
  const asked = Object.values(slotFields).flatMap((part) =>
    sectionsOf(part.fields, part.layout).map((section) => ({ ...section, title: beside(part.title, section.title) })),
  );
  return { id, clause, version, title, sections: [...sectionsOf(fields, layout), ...asked], signatories };
}

function sectionsOf(fields: Fields, layout: readonly Section[]): BlankSection[] {
  return layout.map((section) => ({ title: section.title, items: section.fields.flatMap((name) => itemsOf(fields[name])) }));
}

function itemsOf(field: Field | undefined): BlankItem[] {
  if (!field) return [];
  switch (field.kind) {
    case "reviewPoint":
      return [{ kind: "point", id: field.clause, label: field.label }];
    case "conclusion":
      return [{ kind: "conclusion", label: field.label, branches: [field.pass, field.fail].map(({ words, fields }) => ({ words, items: inBranch(fields) })) }];
    case "rows":
      return [{ kind: "table", label: field.label, columns: Object.values(field.columns).map(columnOf) }];
    case "choice":
    case "department":
      return [optionsOf(field)];
    case "longText":
    case "attachments":
      return [{ kind: "line", label: field.label, tall: true }];
    default:
      return [{ kind: "line", label: field.label, tall: field.kind === "computed" && field.as === "longText" }];
  }
}

/** More options than these are a list to choose from, not boxes to tick. */
const mostBoxes = 8;

function optionsOf({ label, options }: FieldOf<"choice"> | FieldOf<"department">): BlankItem {
  const words = Object.values(options);
  return words.length > mostBoxes ? { kind: "line", label, tall: false } : { kind: "options", label, options: words };
}

function inBranch(fields: Fields): BlankItem[] {
  return Object.values(fields).flatMap(itemsOf);
}

function beside(one: Words, other: Words): Words {
  return Object.fromEntries(languages.map((language) => [language, `${one[language]} · ${other[language]}`])) as Words;
}
