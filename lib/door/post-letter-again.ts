import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { postAgain } from "@/lib/store/sent-letters";
import { writeSideLine } from "@/lib/store/side-log";
import type { PersonAsking } from "./asking";
import type { SentLetter } from "./contract/letters";
import { lettersView } from "./letters-view";
import { orderFor } from "./order-for";

type Asking = Pick<PersonAsking, "person" | "params" | "key" | "address" | "agent">;

/** Has a letter posted again that was given up, and writes down who wanted it. Answers with the order's letters as they now stand. */
export async function postLetterAgain({ person, params, key, address, agent }: Asking): Promise<{ letters: SentLetter[] }> {
  const order = await orderFor(person, params.no);
  if (!may(person, "postLetters", order)) throw new Refusal("salesPostsLetters");
  const now = new Date().toISOString();
  await repost(order.stream, params.letter ?? "", key, now);
  await writeSideLine({ at: now, kind: "letterAgain", person: person.id, about: order.no, address, agent });
  return lettersView({ person, params });
}

/** Has a letter of a stream's entry posted again. Refuses one that was not given up. */
export async function repost(stream: string, letter: string, key: string, now: string): Promise<void> {
  const done = await postAgain(stream, letter, key, now);
  if (done === "none") throw new Refusal("noSuchLetter");
  if (done === "notFailed") throw new Refusal("letterNotFailed");
}
