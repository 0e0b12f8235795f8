import { linkDifferBody } from "@/lib/door/contract/link";
import { openRoute } from "@/lib/door/handle";
import { differByLink } from "@/lib/door/link-command";

export const POST = openRoute({ body: linkDifferBody }, differByLink);
