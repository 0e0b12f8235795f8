import type { FormContext } from "@/lib/form/context";
import { numberText } from "@/lib/form/format";
import { computed } from "@/lib/form/kinds/computed";
import { named } from "@/lib/form/words";
import type { OrderLine } from "@/lib/order/terms";
import { section } from "./section";

const atRegistration = named("登記時編定", "Given on registration");

function goods({ line, product, specification, quantity, unit }: OrderLine): string {
  return `${line}. ${product}${specification ? ` (${specification})` : ""} × ${numberText(quantity)} ${unit}`;
}

/** The number of the order, which the portal gives when it is registered (2.1). */
export const orderNo = computed(
  named("訂單編號", "Order number"),
  { as: "text" },
  (_, { order, orderNo }: FormContext) => order?.no ?? orderNo ?? atRegistration,
);

/** What order a document is about, printed at its head. */
export const orderHeading = {
  orderNo,
  orderCustomer: computed(named("客戶名稱", "Customer"), { as: "text" }, (_, { order }) => order?.terms.customer.name),
  orderGoods: computed(named("產品或服務", "Products or services"), { as: "longText" }, (_, { order }) => order?.terms.lines.map(goods).join("\n")),
  orderDelivery: computed(named("約定交貨日期", "Agreed delivery date"), { as: "date" }, (_, { order }) => order?.terms.deliveryDate),
};

export const orderSection = section(named("訂單資料", "The order"), "orderNo", "orderCustomer", "orderGoods", "orderDelivery");
