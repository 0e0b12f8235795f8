import { z } from "zod";

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.int().min(1);

/** The exact shape of a seal. */
export const sealShape = z.strictObject({ key: hex, signature: z.string() });

/** The exact shape of an entry. A verifier is given what somebody may have tampered with, so it trusts no type. */
export const entryShape = z.strictObject({
  stream: z.string().min(1),
  seq,
  key: z.string().min(1),
  v: z.literal(1),
  at: z.string(),
  body: z
    .strictObject({ by: z.looseObject({ kind: z.string() }), events: z.array(z.looseObject({ type: z.string() })).min(1), mails: z.array(z.unknown()) })
    .nullable(),
  salt: z.string().nullable(),
  request: z.string(),
  prev: hex,
  bodyHash: hex,
  hash: hex,
  seal: sealShape,
});

/** The exact shape of a checkpoint line. */
export const lineShape = z.strictObject({
  n: seq,
  at: z.string(),
  prev: hex,
  heads: z.record(z.string(), z.strictObject({ seq, hash: hex })),
  hash: hex,
  seal: sealShape,
});
