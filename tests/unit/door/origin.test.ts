import { afterEach, expect, test, vi } from "vitest";
import { checkOrigin } from "@/lib/door/origin";

afterEach(() => vi.unstubAllEnvs());

function isTaken(portal: string, headers: Record<string, string>): boolean {
  vi.stubEnv("PUBLIC_URL", portal);
  try {
    checkOrigin(new Request(portal, { method: "POST", headers }));
    return true;
  } catch {
    return false;
  }
}

test("a change sent by the portal's own page, or by a program that names no origin, is taken", () => {
  expect(isTaken("https://portal.example", { origin: "https://portal.example" })).toBe(true);
  expect(isTaken("https://portal.example", {})).toBe(true);
});

test("a change sent by another site's page is refused, whatever it says of itself", () => {
  for (const origin of ["https://evil.example", "http://portal.example", "https://portal.example:8443", "null", "http://localhost:3000"]) {
    expect(isTaken("https://portal.example", { origin, host: new URL("https://portal.example").host })).toBe(false);
  }
  expect(isTaken("https://portal.example", { "sec-fetch-site": "cross-site" })).toBe(false);
});

test("on one's own machine localhost is the portal too, but no other port and no page that the request was not sent to", () => {
  const portal = "http://127.0.0.1:3000";
  expect(isTaken(portal, { origin: "http://localhost:3000", host: "localhost:3000" })).toBe(true);
  expect(isTaken(portal, { origin: "http://localhost:3001", host: "localhost:3001" })).toBe(false);
  expect(isTaken(portal, { origin: "http://localhost:3000", host: "127.0.0.1:3000" })).toBe(false);
  expect(isTaken(portal, { origin: "http://evil.example:3000", host: "evil.example:3000" })).toBe(false);
});
