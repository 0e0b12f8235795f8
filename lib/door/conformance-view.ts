import { conformanceOf, type Standing } from "@/lib/order/conformance";
import type { Actor, CustomerActor } from "@/lib/order/people";
import { clauseWords } from "@/lib/words/clauses";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** Which clause of the policy an order has met, by what evidence, whose signature and when; a customer's address is left out. */
export async function conformanceView({ person, params }: Pick<PersonAsking, "person" | "params">) {
  const order = await orderFor(person, params.no);
  return {
    no: order.no,
    customer: order.terms.customer.name,
    stage: order.stage,
    clauses: conformanceOf(order).map((one) => ({ ...withoutMail(one), title: clauseWords[one.clause as keyof typeof clauseWords] })),
  };
}

function withoutMail(standing: Standing): Standing {
  return { ...standing, proofs: standing.proofs.map((one) => ({ ...one, by: told(one.by) })) };
}

function told(by: Actor | CustomerActor): Actor | CustomerActor {
  return "customer" in by ? { ...by, mail: "" } : by;
}
