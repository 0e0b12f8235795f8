import type { Member } from "@/lib/company/company";
import { named, type Words } from "@/lib/form/words";
import type { Intent } from "@/lib/ledger/entry";
import { whyNotSent } from "@/lib/mail/why-not-sent";
import { orderLetters } from "@/lib/order/letters";
import type { Order } from "@/lib/order/order";
import { companyNow } from "@/lib/store/company";
import { lettersOf } from "@/lib/store/sent-letters";
import { fillEach } from "@/lib/words/fill";
import { formTitles } from "@/lib/words/form-titles";
import { letterWords } from "@/lib/words/letters";
import type { PersonAsking } from "./asking";
import type { SentLetter } from "./contract/letters";
import { orderFor } from "./order-for";

/** The letters of an order's entries with what became of them, newest first; never their words, links or codes. What could not be sent says why. */
export async function lettersView({ person, params }: Pick<PersonAsking, "person" | "params">): Promise<{ letters: SentLetter[] }> {
  const order = await orderFor(person, params.no);
  const [{ people }, letters] = await Promise.all([companyNow(), lettersOf(order.stream)]);
  return {
    letters: letters
      .map(({ id, seq, intent, state, outcome, settledAt }) => ({
        id,
        seq,
        to: recipientOf(intent, order, people),
        subject: subjectOf(intent, order),
        state,
        why: whyNotSent(state, outcome),
        at: settledAt,
      }))
      .reverse(),
  };
}

function recipientOf({ to }: Intent, order: Order, people: Member[]): SentLetter["to"] {
  if ("mail" in to)
    return { name: order.terms.customer.contact || order.terms.customer.name, latinName: order.terms.customer.contact || order.terms.customer.name };
  const person = people.find((one) => one.id === to.person);
  return { name: person?.name ?? "", latinName: person?.latinName ?? "" };
}

function subjectOf({ letter, documentId, version }: Intent, order: Order): Words {
  const name = orderLetters.find((one) => one === letter);
  const document = order.documents.find((one) => one.id === documentId);
  const frozen = document?.versions.find((one) => one.version === version)?.form.title;
  const form = frozen ?? (document ? formTitles[document.form] : named("", ""));
  return name ? fillEach(letterWords[name].subject, { no: order.no, form }) : named(letter, letter);
}
