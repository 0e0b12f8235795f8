import type { Cell, Field, FieldOf } from "./fields";
import type { BlockKind, CellKind } from "./kind";
import { attachmentsKind } from "./kinds/attachments";
import { choiceKind } from "./kinds/choice";
import { conclusionKind } from "./kinds/conclusion";
import { dateKind } from "./kinds/date";
import { dateTimeKind } from "./kinds/date-time";
import { departmentKind } from "./kinds/department";
import { longTextKind } from "./kinds/long-text";
import { moneyKind } from "./kinds/money";
import { numberKind } from "./kinds/number";
import { percentKind } from "./kinds/percent";
import { personKind } from "./kinds/person";
import { reviewPointKind } from "./kinds/review-point";
import { rowsKind } from "./kinds/rows";
import { textKind } from "./kinds/text";

/** Kinds whose answers people type; what is computed has none. */
type TypedCell = Exclude<Cell, { kind: "computed" }>;
type Block = Exclude<Field, Cell>;

const cellKinds: { [K in TypedCell["kind"]]: CellKind<FieldOf<K>> } = {
  text: textKind,
  longText: longTextKind,
  number: numberKind,
  money: moneyKind,
  percent: percentKind,
  date: dateKind,
  dateTime: dateTimeKind,
  choice: choiceKind,
  person: personKind,
  department: departmentKind,
};

const blockKinds: { [K in Block["kind"]]: BlockKind<FieldOf<K>> } = {
  reviewPoint: reviewPointKind,
  conclusion: conclusionKind,
  rows: rowsKind,
  attachments: attachmentsKind,
};

export function isBlock(field: Field): field is Block {
  return field.kind in blockKinds;
}

export function cellKind(field: TypedCell): CellKind<TypedCell> {
  return cellKinds[field.kind] as CellKind<TypedCell>;
}

export function blockKind(field: Block): BlockKind<Block> {
  return blockKinds[field.kind] as BlockKind<Block>;
}
