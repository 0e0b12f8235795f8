import { personRoute } from "@/lib/door/handle";
import { orderView } from "@/lib/door/order-view";

export const GET = personRoute({}, orderView);
