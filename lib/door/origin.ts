import { Refusal } from "@/lib/order/refusal";
import { publicUrl } from "@/lib/store/environment";
import { isLoopback } from "@/lib/store/loopback";

/** Whether the origin is the portal by one of this machine's own names: `localhost` for `127.0.0.1`. Only where the portal itself goes by such a name, and only the page that the request was sent to. */
function isByAnotherName(origin: string, host: string | null): boolean {
  const own = new URL(publicUrl());
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return isLoopback(own.host) && isLoopback(from.host) && from.host === host && from.port === own.port;
}

/** Refuses a change that another site's page sent with our cookie. Browsers always name the origin of such a request; programs that hold a session name none. */
export function checkOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  const isOwn = origin === null || origin === new URL(publicUrl()).origin || isByAnotherName(origin, request.headers.get("host"));
  if (!isOwn || request.headers.get("sec-fetch-site") === "cross-site") throw new Refusal("foreignOrigin");
}
