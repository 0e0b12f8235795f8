import type { OrderEvent } from "@/lib/order/events";
import type { By } from "@/lib/order/people";

/** One thing that happened: enough to say it in words; never answers, strokes, prices or addresses. */
export type HistoryLine = {
  seq: number;
  at: string;
  by: By;
  type: OrderEvent["type"];
  documentId?: string;
  version?: number;
  values: Record<string, string | number | boolean>;
};
