import { conformanceView } from "@/lib/door/conformance-view";
import { personRoute } from "@/lib/door/handle";

export const GET = personRoute({}, conformanceView);
