import { personRoute } from "@/lib/door/handle";
import { lettersView } from "@/lib/door/letters-view";

export const GET = personRoute({}, lettersView);
