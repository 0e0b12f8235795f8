import type { SavedStrokes } from "@/components/signing/mark-input";
import type { Mark } from "@/lib/order/mark";

/** The signature that a person keeps, where he keeps a drawn one. */
export function savedStrokesOf(mark: Mark | null): SavedStrokes | null {
  return mark && mark.how !== "typed" ? { box: mark.box, strokes: mark.strokes } : null;
}
