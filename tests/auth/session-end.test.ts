import type { CredentialsConfig } from "next-auth/providers/credentials";
import { expect, test, vi } from "vitest";
import { changePassword } from "@/lib/auth/change-password";
import { mailPasswordReset, setPasswordBySecret } from "@/lib/auth/mailed-secret";
import { authOptions } from "@/lib/auth/options";
import { hashPassword } from "@/lib/auth/password";
import { personOfToken, tokenFor } from "@/lib/auth/session";
import { cast } from "../cast";
import { companyOfCast, from, givePassword, password, takeLetters, tokenIn } from "./company";

vi.mock("@/lib/auth/password", async (original) => {
  const real = await original<typeof import("@/lib/auth/password")>();
  return { ...real, hashPassword: vi.fn(real.hashPassword) };
});

companyOfCast();

const chosen = "每天早上喝一杯不加糖的豆漿";
const { providers, callbacks } = authOptions();
const { authorize } = (providers[0] as { options: CredentialsConfig }).options;

/** The session of somebody who signs in with the old password while the new one is being hashed. */
function sessionMeanwhile(personId: string): Promise<string> {
  return new Promise((resolve) => {
    vi.mocked(hashPassword).mockImplementationOnce(async (plain) => {
      resolve(await tokenFor(personId, new Date().toISOString()));
      return (await vi.importActual<typeof import("@/lib/auth/password")>("@/lib/auth/password")).hashPassword(plain);
    });
  });
}

test("a session that begins while a new password is being set ends with the others", async () => {
  const meanwhile = sessionMeanwhile(cast.sales.id);
  await changePassword(cast.sales, { current: password, password: chosen }, from);
  expect(await personOfToken(await meanwhile)).toBeNull();
});

test("so does one that begins while a new password is being set by a letter", async () => {
  await mailPasswordReset(cast.sales);
  const [letter] = await takeLetters();
  const meanwhile = sessionMeanwhile(cast.sales.id);
  await setPasswordBySecret("password", tokenIn(letter ?? { text: "" }), chosen);
  expect(await personOfToken(await meanwhile)).toBeNull();
});

test("whoever signed in with a password that was changed before he was answered has no session", async () => {
  await givePassword(cast.sales);
  const user = await authorize({ mail: cast.sales.mail, password }, { headers: {} });
  if (!user) throw new Error("not signed in");
  await changePassword(cast.sales, { current: password, password: chosen }, from);
  const claims = await callbacks?.jwt?.({ token: {}, user, account: null });
  expect(await personOfToken(await tokenFor(String(claims?.sub), String(claims?.begun)))).toBeNull();
});
