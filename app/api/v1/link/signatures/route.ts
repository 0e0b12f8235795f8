import { linkSignBody } from "@/lib/door/contract/link";
import { openRoute } from "@/lib/door/handle";
import { signByLink } from "@/lib/door/link-command";

export const POST = openRoute({ body: linkSignBody }, signByLink);
