import { termFields, termRules, termsOf } from "@/forms/order-terms";
import { orderListQuery, registerBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { orderListView } from "@/lib/door/order-list-view";
import { registerOrder } from "@/lib/door/register-order";

export const GET = personRoute({ query: orderListQuery }, orderListView);

export const POST = personRoute({ body: registerBody }, async (asking) => registerOrder(asking, { fields: termFields, rules: termRules, termsOf }));
