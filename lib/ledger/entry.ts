import type { By } from "@/lib/order/people";

/** A letter that the outbox owes because of an entry. `to` is a person's id or the customer's mail address. */
export type Intent = { to: { person: string } | { mail: string }; letter: string; documentId?: string; version?: number; slotId?: string };

/** What disposal may erase: kept beside the chain, bound to it by `bodyHash` = SHA-256(salt ‖ canonical body). */
export type Body<E> = { by: By; events: E[]; mails: Intent[] };

/** One insert into the ledger, never updated (lib/ledger/chain.ts says how the hashes are made). Hashes are hex, `salt` and `seal` base64. */
export type Entry<E = unknown> = {
  stream: string;
  seq: number;
  key: string;
  v: 1;
  /** ISO instant in milliseconds, never before the previous entry's. */
  at: string;
  body: Body<E> | null;
  salt: string | null;
  /** SHA-256 of the request that made it: the same key with another body is refused (422). */
  request: string;
  prev: string;
  bodyHash: string;
  hash: string;
  seal: { key: string; signature: string };
};
