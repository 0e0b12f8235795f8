import { verify } from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { mustBeGoodPassword } from "@/lib/auth/password-rules";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

const person = { mail: "chen.meiling@demo.example", name: "陳美玲", latinName: "Chen Meiling" };

test("a password is kept as argon2id, salted, and only itself opens it", async () => {
  const [one, other] = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await isPassword("correct horse battery", one)).toBe(true);
  expect(await isPassword("correct horse batterY", one)).toBe(false);
  expect(await isPassword("", one)).toBe(false);
});

test("one password typed on two keyboards is one password", async () => {
  expect(await isPassword("ｐａｓｓ word ﬁne é", await hashPassword("pass word fine e\u0301"))).toBe(true);
});

test("a password kept by an earlier release opens to it still", async () => {
  const kept = "$argon2id$v=19$m=19456,t=2,p=1$vcq7nKhsMCREZffbo2vhVw$2CP1/f/Oi2p+rmyYjRB0n71VQSfaUKw82Z/O88v4LfU";
  expect(await isPassword("Xpass 密碼", kept)).toBe(true);
  expect(await isPassword("Xpass 密码", kept)).toBe(false);
});

test("an unknown person costs as much work as a known one, and is never let in", async () => {
  const hash = await hashPassword("correct horse battery");
  const work = vi.mocked(verify);
  const costs: string[] = [];
  for (const against of [hash, null, hash, null]) {
    work.mockClear();
    expect(await isPassword("a wrong password", against)).toBe(false);
    expect(work).toHaveBeenCalledTimes(1);
    const [hashed, asked] = work.mock.calls[0] ?? [];
    expect(asked).toBe("a wrong password");
    costs.push(String(hashed).split("$").slice(0, 4).join("$"));
  }
  expect(costs).toEqual(Array(4).fill("$argon2id$v=19$m=19456,t=2,p=1"));
});

test.each([
  ["short one", "passwordTooShort"],
  ["短短短短短短短短短短短", "passwordTooShort"],
  ["a".repeat(129), "passwordTooLong"],
  ["Password12345", "passwordTooCommon"],
  ["abababababababab", "passwordTooCommon"],
  ["Chen Meiling 1234", "passwordIsName"],
  ["chen.meiling@demo.example", "passwordIsName"],
])("%s is refused: %s", (password, reason) => {
  expect(() => mustBeGoodPassword(password, person)).toThrow(reason);
});

test("a sentence is a good password, and so is the demo's for each of its people", () => {
  expect(() => mustBeGoodPassword("每天早上喝一杯不加糖的豆漿", person)).not.toThrow();
  for (const one of demoPeople) expect(() => mustBeGoodPassword(demoPassword, one)).not.toThrow();
});
