import { personRoute } from "@/lib/door/handle";
import { verificationOfLedger } from "@/lib/door/verification";

export const GET = personRoute({}, verificationOfLedger);
