import { leavingBody, personBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { changeOrPart } from "@/lib/door/people-command";

export const PATCH = personRoute({ body: personBody.or(leavingBody) }, changeOrPart);
