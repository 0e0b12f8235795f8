import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openEnvelope, sealEnvelope } from "@/lib/mail/envelope";

const key = randomBytes(32);

test("a payload comes back as it went in, and its stored bytes hold nothing of it", () => {
  const payload = { subject: "驗證碼", text: "246810" };
  const sealed = sealEnvelope(payload, key, "row");
  expect(sealed.includes("246810")).toBe(false);
  expect(openEnvelope(sealed, key, "row")).toEqual(payload);
  expect(openEnvelope(new Uint8Array(sealed), key, "row")).toEqual(payload);
});

test("another key, another row or one changed bit opens nothing", () => {
  const sealed = sealEnvelope({ code: 1 }, key, "row");
  const flipped = Buffer.from(sealed);
  flipped[20] = (flipped[20] ?? 0) ^ 1;
  expect(() => openEnvelope(sealed, randomBytes(32), "row")).toThrow();
  expect(() => openEnvelope(sealed, key, "other row")).toThrow();
  expect(() => openEnvelope(flipped, key, "row")).toThrow();
});
