import type { Options } from "@/lib/form/kinds/choice";
import type { OperatingDepartment, ReviewingDepartment } from "@/lib/order/people";
import { ordersWords } from "@/lib/words/orders";

const { sales, ...five } = ordersWords.department;
const { technical, production, quality, purchasing, finance } = five;

/** The five that review (3), as a form offers them. */
export const reviewing: Options<ReviewingDepartment> = { technical, production, quality, purchasing, finance };

/** Those that carry an order: sales and the five. */
export const operating: Options<OperatingDepartment> = { sales, ...reviewing };
