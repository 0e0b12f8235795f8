import mongoose from "mongoose";
import { collection } from "./collection";

/** What a mailed link may do, once. */
export type SecretPurpose = "invitation" | "passwordReset";

type Row = { _id: string; purpose: SecretPurpose; personId: string; expiresAt: Date };

/** Mailed single-use secrets, by the hash of the token; used ones are deleted, old ones delete themselves. */
const secrets = collection<Row>(
  "secrets",
  {
    _id: { type: String, required: true },
    purpose: { type: String, required: true },
    personId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  [{ fields: { expiresAt: 1 }, expireAfterSeconds: 0 }, { fields: { personId: 1, purpose: 1 } }],
);

/** Keeps a new secret and forgets the person's earlier ones of the purpose: only the last letter works. */
export async function keepSecret({
  hash,
  purpose,
  personId,
  expiresAt,
}: {
  hash: string;
  purpose: SecretPurpose;
  personId: string;
  expiresAt: Date;
}): Promise<void> {
  const model = await secrets();
  await model.deleteMany({ personId, purpose });
  await model.create({ _id: hash, purpose, personId, expiresAt });
}

/** Whose secret this is, if it is still good. */
export async function ownerOfSecret(hash: string, purpose: SecretPurpose, now: Date): Promise<string | null> {
  const model = await secrets();
  const row = await model.findOne({ _id: hash, purpose, expiresAt: mongoose.trusted({ $gt: now }) }).lean<Row>();
  return row?.personId ?? null;
}

/** Uses a secret up and answers whose it was; null where it is not good any more. Of two uses at once one gets it. */
export async function useSecret(hash: string, purpose: SecretPurpose, now: Date): Promise<string | null> {
  const model = await secrets();
  const row = await model.findOneAndDelete({ _id: hash, purpose, expiresAt: mongoose.trusted({ $gt: now }) }).lean<Row>();
  return row?.personId ?? null;
}
