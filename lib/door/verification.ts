import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { orderOf } from "@/lib/store/read-order";
import { type Verification, verifyDatabase, verifyStream } from "@/lib/store/verify-database";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** Checks an order's entries, seals, files and checkpoints, now. No faults: intact. */
export async function verificationOfOrder({ person, params }: PersonAsking) {
  const order = await orderFor(person, params.no);
  if (!may(person, "verify", order)) throw new Refusal("notAllowed");
  return named(await verifyStream(order.stream));
}

/** Checks the whole ledger; for those who may verify every order. */
export async function verificationOfLedger({ person }: Pick<PersonAsking, "person">) {
  if (!may(person, "verify")) throw new Refusal("notAllowed");
  return named(await verifyDatabase());
}

/** The same, with the order's number in the place of its stream wherever the order can still be told. */
async function named(seen: Verification): Promise<Verification> {
  const numbers = new Map<string, string>();
  for (const where of new Set(seen.faults.map((fault) => fault.where))) numbers.set(where, await numberOf(where));
  return { ...seen, faults: seen.faults.map((fault) => ({ ...fault, where: numbers.get(fault.where) ?? fault.where })) };
}

async function numberOf(stream: string): Promise<string> {
  if (!stream.startsWith("order-")) return stream;
  try {
    return (await orderOf(stream))?.no ?? stream;
  } catch {
    // What was altered may not be readable any more; the fault is told all the same.
    return stream;
  }
}
