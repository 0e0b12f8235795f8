import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const header = "x-forwarded-for";

/**
 * Makes every request of this process carry the address of its socket. Anybody can write an `x-forwarded-for`, and Next believes it; only
 * behind a proxy of the company's own (BEHIND_PROXY=1) is the last address in it somebody's word worth having.
 */
export function trustOnlySockets(): void {
  if (process.env.BEHIND_PROXY === "1") return;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    // An IPv4 address on a socket of both families.
    request.headers[header] = (request.socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/, "");
  });
}
