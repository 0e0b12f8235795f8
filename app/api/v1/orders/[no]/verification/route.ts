import { personRoute } from "@/lib/door/handle";
import { verificationOfOrder } from "@/lib/door/verification";

export const GET = personRoute({}, verificationOfOrder);
