import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { trustOnlySockets } from "@/lib/auth/true-address";

const server = createServer((request: IncomingMessage, response) => response.end(request.headers["x-forwarded-for"] ?? "none"));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function seenAs(claimed: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { "x-forwarded-for": claimed } })).text();
}

test("an address that a client claims is replaced by his socket's, unless a proxy of ours wrote it", async () => {
  process.env.BEHIND_PROXY = "1";
  trustOnlySockets();
  expect(await seenAs("203.0.113.9")).toBe("203.0.113.9");
  delete process.env.BEHIND_PROXY;
  trustOnlySockets();
  expect(await seenAs("203.0.113.9")).toBe("127.0.0.1");
});
