import { uploadAttachment } from "@/lib/door/attachment";
import { personRoute } from "@/lib/door/handle";

export const POST = personRoute({ upload: true }, uploadAttachment);
