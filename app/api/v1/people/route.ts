import { personBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { takeIn } from "@/lib/door/people-command";
import { peopleView } from "@/lib/door/people-view";

export const GET = personRoute({}, ({ person }) => peopleView(person));
export const POST = personRoute({ body: personBody }, takeIn);
