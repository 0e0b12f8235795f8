import { noticeAgain } from "@/lib/door/account-letter-again";
import { personRoute } from "@/lib/door/handle";

export const POST = personRoute({}, noticeAgain);
