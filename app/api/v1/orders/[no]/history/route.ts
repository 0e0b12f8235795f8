import { personRoute } from "@/lib/door/handle";
import { historyView } from "@/lib/door/history-view";

export const GET = personRoute({}, historyView);
