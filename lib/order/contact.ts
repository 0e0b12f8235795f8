import type { Contact } from "./customer-events";
import type { OrderEvent } from "./events";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";

/** Whether sales may correct how the customer is reached. Before an order is handed on its registration is corrected instead (2.1). */
export function mayCorrectContact({ stage }: Pick<Order, "stage">): boolean {
  return stage !== "preliminary";
}

/**
 * Sales corrects how the customer is reached, with a reason: contact, mail address, telephone, language. No commercial term changes
 * (those are a change request's, 7), the former contact stays readable, and what waits for the customer goes to the new address.
 */
export function correctContact(order: Order, by: Actor, { reason, ...contact }: Contact & { reason: string }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  if (!mayCorrectContact(order)) throw new Refusal("correctRegistration");
  const { customer } = order.terms;
  const names = ["contact", "mail", "phone", "language"] as const;
  if (names.every((name) => contact[name] === customer[name])) throw new Refusal("contactUnchanged");
  return [{ type: "contactCorrected", v: 1, contact, reason }];
}
