import { moveShownBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { moveShown, movesView } from "@/lib/door/moved-calendar";

export const GET = personRoute({}, movesView);

export const POST = personRoute({ body: moveShownBody }, moveShown);
