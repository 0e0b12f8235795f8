import { deskView } from "@/lib/door/desk-view";
import { personRoute } from "@/lib/door/handle";

export const GET = personRoute({}, deskView);
