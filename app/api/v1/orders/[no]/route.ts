import { orderQuery } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { orderAsOfView } from "@/lib/door/order-as-of-view";
import { orderView } from "@/lib/door/order-view";

export const GET = personRoute({ query: orderQuery }, async (asking) => (asking.query.asOf ? orderAsOfView(asking, asking.query.asOf) : orderView(asking)));
