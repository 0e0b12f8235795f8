import type { Language } from "@/lib/form/words";
import type { Person } from "@/lib/order/people";

/** What a handler is told about a request that got through the door. */
export type Asking<Body = undefined, Query = undefined> = {
  params: Record<string, string>;
  body: Body;
  query: Query;
  /** Language of the answer's sentences. */
  language: Language;
  /** Network address and browser, as a signature's circumstances record them. */
  address: string;
  agent: string;
  /** `Idempotency-Key` of a command, bound to whoever sent it, and what he asked for. */
  key: string;
  requested: object;
  request: Request;
};

export type PersonAsking<Body = undefined, Query = undefined> = Asking<Body, Query> & { person: Person };
