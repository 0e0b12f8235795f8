import { expect, test } from "vitest";
import { codeHash, isToken, newCode, newToken, sameDigest, tokenHash } from "@/lib/auth/token";

test("a token is 32 random bytes, and what is stored of it does not hold it", () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(isToken(token)).toBe(true);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenHash(token)).not.toContain(token);
  }
});

test("a truncated, lengthened or foreign text is no token", () => {
  const token = newToken();
  for (const text of ["", token.slice(1), `${token}A`, `${token.slice(0, 42)}.`, "{$ne:1}", `${token.slice(0, 42)}é`]) expect(isToken(text)).toBe(false);
});

test("a code has six digits, zeros in front kept", () => {
  for (let round = 0; round < 200; round++) expect(newCode()).toMatch(/^\d{6}$/);
});

test("a code's digest differs by purpose and by the secret outside the database", () => {
  const digest = codeHash("012345", "link one", "secret");
  expect(sameDigest(digest, codeHash("012345", "link one", "secret"))).toBe(true);
  for (const other of [codeHash("012346", "link one", "secret"), codeHash("012345", "link two", "secret"), codeHash("012345", "link one", "secret2"), ""]) {
    expect(sameDigest(digest, other)).toBe(false);
  }
  expect(sameDigest("", "")).toBe(false);
});
