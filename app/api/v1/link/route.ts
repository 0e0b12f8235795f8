import { openRoute } from "@/lib/door/handle";
import { linkHere } from "@/lib/door/link-here";
import { linkView } from "@/lib/door/link-view";

export const GET = openRoute({}, async ({ request }) => linkView(await linkHere(request)));
