import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { verifyDatabase, verifyStream } from "@/lib/store/verify-database";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** Checks an order's entries, seals, files and checkpoints, now. No faults: intact. */
export async function verificationOfOrder({ person, params }: PersonAsking) {
  const order = await orderFor(person, params.no);
  if (!may(person, "verify", order)) throw new Refusal("notAllowed");
  return verifyStream(order.stream);
}

/** Checks the whole ledger; for those who may verify every order. */
export async function verificationOfLedger({ person }: Pick<PersonAsking, "person">) {
  if (!may(person, "verify")) throw new Refusal("notAllowed");
  return verifyDatabase();
}
