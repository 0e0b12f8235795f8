import { computed } from "@/lib/form/kinds/computed";
import { named } from "@/lib/form/words";
import type { OrderDocument } from "@/lib/order/order";

/** What the customer would sign, where he has declined an earlier version with a text of his own: sales answers it in the next one. */
export function customerProposal({ commercial }: { commercial?: true } = {}) {
  return computed(
    named("客戶提議的文字", "What the customer proposed instead"),
    { as: "longText", commercial, when: (_, { document }) => proposalIn(document) !== undefined },
    (_, { document }) => proposalIn(document),
  );
}

function proposalIn(document: OrderDocument | null): string | undefined {
  return document?.versions.findLast(({ voided }) => voided?.how === "declined")?.voided?.proposal || undefined;
}
