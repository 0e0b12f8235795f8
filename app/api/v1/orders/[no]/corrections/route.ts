import { termFields, termRules, termsOf } from "@/forms/order-terms";
import { correctBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { correctOrder } from "@/lib/door/register-order";

export const POST = personRoute({ body: correctBody }, async (asking) => correctOrder(asking, { fields: termFields, rules: termRules, termsOf }));
