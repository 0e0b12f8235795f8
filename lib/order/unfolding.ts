import type { OrderEvent } from "./events";
import { apply, type Occasion } from "./evolve";
import type { Order } from "./order";

/** A decision while it is being taken: each event said is at once part of the order that the next rule looks at. */
export class Unfolding {
  readonly events: OrderEvent[] = [];

  constructor(
    public order: Order,
    private readonly occasion: Occasion,
  ) {}

  say(...events: OrderEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.order = apply(this.order, event, this.occasion);
    }
  }
}

/** The decision to be taken on an order now, by somebody. */
export function unfold(order: Order, by: Occasion["by"], now: string): Unfolding {
  return new Unfolding(order, { stream: order.stream, seq: order.seq + 1, at: now > order.at ? now : order.at, by });
}
