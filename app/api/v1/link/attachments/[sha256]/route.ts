import { openRoute } from "@/lib/door/handle";
import { linkAttachment } from "@/lib/door/link-attachment";

export const GET = openRoute({}, linkAttachment);
