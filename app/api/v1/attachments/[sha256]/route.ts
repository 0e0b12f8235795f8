import { downloadAttachment } from "@/lib/door/attachment";
import { personRoute } from "@/lib/door/handle";

export const GET = personRoute({}, downloadAttachment);
