import { linkDeclineBody } from "@/lib/door/contract/link";
import { openRoute } from "@/lib/door/handle";
import { declineByLink } from "@/lib/door/link-command";

export const POST = openRoute({ body: linkDeclineBody }, declineByLink);
