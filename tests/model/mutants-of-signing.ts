import { documentNamed } from "@/lib/order/document";
import type { SlotFor } from "@/lib/order/slot";
import { everywhere, withSlots } from "./altered";
import { commands, type Mutant } from "./commands";

/** Who signs what, in which order, having seen what. */
export const mutantsOfSigning: Record<string, Mutant> = {
  "one person fills two slots": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        withSlots(order, (slot) => (slot.by && "id" in slot.by ? { ...slot, by: { ...slot.by, id: "nobody" } } : slot)),
        by,
        ground,
        signing,
      ),
  },
  "anybody fills a slot": {
    sign(order, by, ground, signing) {
      const wanted: SlotFor = "customer" in by ? { customer: true } : { person: by.id };
      const open = withSlots(order, (slot) => (slot.id === signing.slotId ? { ...slot, for: wanted } : slot));
      return commands.sign(open, by, ground, signing);
    },
  },
  "signatures come in any order": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        withSlots(order, (slot) => ({ ...slot, after: [] })),
        by,
        ground,
        signing,
      ),
  },
  "content changed since it was shown is signed": {
    sign: (order, by, ground, signing) => {
      const version = documentNamed(order, signing.documentId).versions.at(-1);
      return commands.sign(order, by, ground, { ...signing, seen: { ...signing.seen, content: version?.contentHash ?? "" } });
    },
  },
  "the customer is skipped": {
    submit: (order, by, ground, submission) =>
      commands.submit(order, by, ground, { ...submission, slots: submission.slots.filter(({ id }) => id !== "customer") }),
  },
  "a void version is signed": {
    sign: (order, by, ground, signing) =>
      commands.sign(
        everywhere(order, (version) => (version.state === "void" ? { ...version, state: "signing" } : version)),
        by,
        ground,
        signing,
      ),
  },
  "a striking chair strikes himself": {
    strike: (order, by, ground, striking) =>
      commands.strike(
        withSlots(order, (slot) => (slot.id === striking.slotId ? { ...slot, for: { person: "somebody else" } } : slot)),
        by,
        ground,
        striking,
      ),
  },
  "the customer confirms what he was not shown": {
    confirmNotice(order, confirmed) {
      const version = documentNamed(order, confirmed.documentId).versions.at(-1);
      return commands.confirmNotice(order, { ...confirmed, seen: { content: version?.contentHash ?? "", rendition: version?.renditionHash ?? "" } });
    },
  },
  "anybody records that the customer confirms": {
    recordConfirmation: (order, by, recorded) => commands.recordConfirmation(order, { ...by, department: "sales" }, recorded),
  },
};
