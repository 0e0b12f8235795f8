import { Refusal } from "@/lib/order/refusal";
import { publicUrl } from "@/lib/store/environment";

/** Refuses a change that another site's page sent with our cookie. Browsers always name the origin of such a request; programs that hold a session name none. */
export function checkOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== new URL(publicUrl()).origin) throw new Refusal("foreignOrigin");
  if (request.headers.get("sec-fetch-site") === "cross-site") throw new Refusal("foreignOrigin");
}
