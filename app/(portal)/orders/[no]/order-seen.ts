import type { OrderView } from "@/components/orders/order-tabs";
import type { Company } from "@/lib/company/company";
import type { orderView } from "@/lib/door/order-view";
import type { Person } from "@/lib/order/people";

/** An order as its page shows it: to whom, in which view, on which day of the company. */
export type OrderSeen = { seen: Awaited<ReturnType<typeof orderView>>; view: OrderView; person: Person; company: Company; today: string };
