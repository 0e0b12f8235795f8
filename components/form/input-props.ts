import type { FieldKind, FieldOf } from "@/lib/form/fields";

/** What every input is given: its field, where its answer stands (`lines.0.quantity`), and in a cell of a table the words that name it there. */
export type InputProps<K extends FieldKind> = { field: FieldOf<K>; path: string; cell?: string };
