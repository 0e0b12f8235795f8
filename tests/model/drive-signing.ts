import { documentNamed } from "@/lib/order/document";
import type { Order } from "@/lib/order/order";
import type { SlotFor, SlotSpec } from "@/lib/order/slot";
import type { Submission } from "@/lib/order/submit";
import type { Action, Say } from "./action";
import { factsOf, slotFactsOf } from "./facts";
import { circumstances, hash, mark, seenAs } from "./seen";
import { type Place, placesOf } from "./slots";
import type { World } from "./state";

const words = { "zh-Hant": "文", "zh-Hans": "文", en: "text" };
const rendition = { form: "walk", version: 1, clause: "", title: words, sections: [] };

/** What a person hands in with the answers that the walk made up. */
export function submission(order: Order, world: World, { by, document: id, say, seen }: Extract<Action, { do: "submit" }>): Submission {
  const document = documentNamed(order, id);
  const against = order.findings.find((one) => one.id === document.subject)?.department ?? "";
  return {
    documentId: id,
    form: { id: document.form, version: 1, clause: "", title: words },
    answers: {},
    rendition,
    facts: factsOf(say, { order, document, by, world }),
    slots: placesOf(document.form, document.department, say, against).map(slotOf),
    contentHash: hash,
    renditionHash: hash,
    files: [],
    commercial: false,
    seen: seenAs(seen),
    mark,
    remark: "",
    circumstances,
  } as Submission;
}

function slotOf({ id, for: wanted, after, asks }: Place): SlotSpec {
  const meaning = id === "management" ? "approved" : id === "author" ? "prepared" : "confirmed";
  return { id, meaning, for: forOf(wanted), ...(after.length > 0 && { after }), ...(asks && { asks }) };
}

function forOf(wanted: string[]): SlotFor {
  const [only = ""] = wanted;
  if (only === "customer") return { customer: true };
  return only.startsWith("person:") ? { person: only.slice(7) } : { departments: wanted as never };
}

export function signing(order: Order, { document, version, slot, say, seen, answers }: Extract<Action, { do: "sign" }>) {
  const { form } = documentNamed(order, document);
  const part = answers ? { answers: {}, facts: asksIn(order, document, slot) ? slotFactsOf(form, slot, say as Say) : {} } : {};
  return { documentId: document, version, slotId: slot, mark, seen: seenAs(seen), remark: "", reservation: false, circumstances, ...part };
}

function asksIn(order: Order, document: string, slot: string): boolean {
  return (
    documentNamed(order, document)
      .versions.at(-1)
      ?.slots.find((one) => one.id === slot)?.asks === true
  );
}
