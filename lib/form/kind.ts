import type { z } from "zod";
import type { FormContext } from "./context";
import type { Answers } from "./field";
import type { Cell, Fields } from "./fields";
import type { RenditionItem } from "./rendition";
import type { Said } from "./words";

/** What a field may look at: all the answers, the row it stands in (else the answers), and the context. */
export type Scope = { answers: Answers; row: Answers; context: FormContext };

/** What stands in a cell: how a complete and a half answer are checked, and what a reader sees of it. */
export type CellKind<F> = {
  complete(field: F, scope: Scope): z.ZodType;
  /** Bounded, and of the right shape; may be unfinished. */
  draft(field: F): z.ZodType;
  said(field: F, value: unknown, scope: Scope): Said;
};

/** How a kind that holds other fields reaches them, without knowing their kinds. */
export type Inner = {
  complete(fields: Fields, scope: Scope): z.ZodType;
  draft(fields: Fields): z.ZodType;
  items(fields: Fields, scope: Scope): RenditionItem[];
  said(name: string, cell: Cell, scope: Scope): Said;
};

/** What takes a block of its own on the page. */
export type BlockKind<F> = {
  complete(field: F, scope: Scope, inner: Inner): z.ZodType;
  draft(field: F, inner: Inner): z.ZodType;
  item(field: F, value: unknown, scope: Scope, inner: Inner): RenditionItem;
};
