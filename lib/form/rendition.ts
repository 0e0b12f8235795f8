import type { Said, Words } from "./words";

export const verdicts = ["met", "metWithConditions", "notMet", "notApplicable"] as const;
export type Verdict = (typeof verdicts)[number];

export type Outcome = "pass" | "fail";

/** An uploaded file as a form refers to it: by the SHA-256 (hex) of its bytes. */
export type FileReference = { sha256: string; name: string; size: number; type: string };

export type AnswerItem = { kind: "answer"; label: Words; value: Said; long?: true; commercial?: true };
export type PointItem = {
  kind: "point";
  /** Clause id of the review point, as `3.1a`. */
  id: string;
  label: Words;
  verdict: Verdict;
  verdictWords: Words;
  remark: string;
  files: FileReference[];
  /** About prices or costs: who may not read these sees the verdict alone. */
  commercial?: true;
};
export type ConclusionItem = {
  kind: "conclusion";
  label: Words;
  outcome: Outcome;
  outcomeWords: Words;
  items: RenditionItem[];
};
export type TableColumn = {
  label: Words;
  align: "start" | "end";
  /** Share of the width; a table's shares need not add up. */
  width: number;
  commercial?: true;
};
export type TableItem = {
  kind: "table";
  label: Words;
  columns: TableColumn[];
  rows: Said[][];
  /** One cell a column, empty where nothing is added up. Missing when the table has no totals. */
  totals?: Said[];
  commercial?: true;
};
export type FilesItem = { kind: "files"; label: Words; files: FileReference[]; commercial?: true };
export type RenditionItem = AnswerItem | PointItem | ConclusionItem | TableItem | FilesItem;

export type RenditionSection = { title: Words; items: RenditionItem[]; commercial?: true };

/**
 * What a reader sees of a filled form: page, PDF and mail all print it, and its hash is what a signatory saw.
 * It holds every language at once, so that one hash serves readers of each. Numbers, money and dates are already text.
 */
export type Rendition = {
  form: string;
  version: number;
  clause: string;
  title: Words;
  sections: RenditionSection[];
};
