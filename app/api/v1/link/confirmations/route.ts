import { linkConfirmBody } from "@/lib/door/contract/link";
import { openRoute } from "@/lib/door/handle";
import { confirmByLink } from "@/lib/door/link-command";

export const POST = openRoute({ body: linkConfirmBody }, confirmByLink);
