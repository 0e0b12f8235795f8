import { actorOf, presentPeople } from "@/lib/company/people";
import type { OrderEvent } from "@/lib/order/events";
import { orderAfter } from "@/lib/order/evolve";
import type { Ground } from "@/lib/order/ground";
import { lettersFor } from "@/lib/order/letters";
import type { Order } from "@/lib/order/order";
import type { Actor, By } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { carryOut } from "@/lib/store/carry-out";
import { companyNow } from "@/lib/store/company";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";
import { orderFor } from "./order-for";

type Asked = { key: string; requested: object };
type Decide = (order: Order, ground: Ground) => OrderEvent[];

/** Carries out a person's command on the order of the path: what he may not see is 404, what a rule refuses is its sentence. Answers with the order's number and seq. */
export async function commandOrder(
  asking: PersonAsking<unknown, unknown>,
  decide: (order: Order, by: Actor, ground: Ground) => OrderEvent[],
): Promise<{ no: string; seq: number }> {
  const order = await orderFor(asking.person, asking.params.no);
  const by = actorOf(asking.person);
  return carryOutOn(order.stream, { kind: "person", person: by }, asking, (present, ground) => decide(present, by, ground));
}

/** The same for whoever has a right to one order by other means: the customer by his link. */
export async function carryOutOn(stream: string, by: By, asked: Asked, decide: Decide): Promise<{ no: string; seq: number }> {
  const { order } = await entryOn(stream, by, asked, decide);
  return { no: order.no, seq: order.seq };
}

/** The same, with the entry that it made, or that the same key made before. */
export async function entryOn(stream: string, by: By, { key, requested }: Asked, decide: Decide) {
  const company = await companyNow();
  return carryOut({
    stream,
    key,
    request: requested,
    by,
    decide: (before, now) => {
      if (!before) throw new Error(`the stream ${stream} has no order`);
      const events = decide(before, groundOf(company, now));
      return {
        events,
        mails: lettersFor(before, orderAfter(before, events, { stream, seq: before.seq + 1, at: now, by }), events, by, presentPeople(company)),
      };
    },
  });
}

/** The same by itself, keyed so that it is done once; where nothing is due any more, nothing is written. */
export async function carryOutIfDue(stream: string, asked: Asked, decide: Decide): Promise<void> {
  try {
    await carryOutOn(stream, { kind: "system" }, asked, (order, ground) => {
      const events = decide(order, ground);
      if (events.length === 0) throw new Refusal("nothingDue");
      return events;
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.reason === "nothingDue")) throw error;
  }
}
