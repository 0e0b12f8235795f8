import type { OrderEvent } from "@/lib/order/events";
import type { By } from "@/lib/order/people";
import type { SlotFor } from "@/lib/order/slot";

/** One thing that happened: enough to say it in words; never answers, strokes, prices or addresses. */
export type HistoryLine = {
  seq: number;
  at: string;
  by: By;
  type: OrderEvent["type"];
  documentId?: string;
  version?: number;
  /** Whose signature an event is about, where somebody was excused. */
  whose?: SlotFor;
  values: Record<string, string | number | boolean>;
};
