import type { Words } from "@/lib/form/words";
import type { Discrepancy } from "@/lib/order/discrepancies";
import { discrepancyWords } from "./discrepancies";
import { fillEach } from "./fill";

/** A discrepancy in a sentence: of one about money the figures too, where they are given. */
export function discrepancyText({ id, values }: Pick<Discrepancy, "id" | "values">): Words {
  const { what, figures } = discrepancyWords;
  const hasFigures = id in figures && Object.keys(values).length > 0;
  return fillEach(hasFigures ? figures[id as keyof typeof figures] : what[id], values);
}
