import { personRoute } from "@/lib/door/handle";
import { postLetterAgain } from "@/lib/door/post-letter-again";

export const POST = personRoute({}, postLetterAgain);
