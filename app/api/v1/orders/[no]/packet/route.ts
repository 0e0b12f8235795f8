import { personRoute } from "@/lib/door/handle";
import { downloadPacket } from "@/lib/door/packet";

export const GET = personRoute({}, downloadPacket);
