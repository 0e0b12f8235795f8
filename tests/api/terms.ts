import type { Terms } from "@/lib/order/terms";

/** What sales would type to register an order of the same terms (2.1). */
export function termAnswers({ customer, lines, ...terms }: Terms) {
  const { kind, orderDate, deliveryDate, currency, paymentTerms, paymentDays, urgency } = terms;
  return {
    customerName: customer.name,
    contact: customer.contact,
    mail: customer.mail,
    customerLanguage: customer.language,
    kind,
    orderDate,
    deliveryDate,
    currency,
    paymentTerms,
    paymentDays,
    urgency,
    newProduct: "no",
    lines: lines.map(({ product, quantity, unit, unitPrice, discount }) => ({ product, quantity, unit, unitPrice, discount })),
  };
}
