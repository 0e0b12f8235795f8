import { expect, test } from "vitest";
import { ensureDemoCompany } from "@/lib/auth/demo-company";
import { announceFirstAdmin, awaitsFirstAdmin, becomeFirstAdmin } from "@/lib/auth/first-admin";
import { personSigningIn } from "@/lib/auth/sign-in";
import { companyNow } from "@/lib/store/company";
import { ownDatabase } from "../store/database";
import { from } from "./company";

ownDatabase();

const admin = { name: "許家豪", latinName: "Xu Jiahao", mail: "xu@example.com", title: "系統管理員" };
const password = "a good long sentence";
const use = (code: string, key = "open:first") => becomeFirstAdmin(admin, { code, password, key, address: from.address });

test("without a demo no demo company is made", async () => {
  await ensureDemoCompany();
  expect((await companyNow()).people).toEqual([]);
});

test("the code that the server prints makes the first admin, once, and nothing else does", async () => {
  const said: string[] = [];
  expect(await announceFirstAdmin((sentence) => said.push(sentence), "http://127.0.0.1:3000")).toBe(true);
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(said[0] ?? "")?.[0] ?? "";
  expect(code).toHaveLength(14);
  await expect(use("AAAA-AAAA-AAAA")).rejects.toMatchObject({ reason: "wrongFirstCode" });
  await expect(use("")).rejects.toMatchObject({ reason: "wrongFirstCode" });
  expect(await awaitsFirstAdmin()).toBe(true);
  expect(await use(code.toLowerCase().replaceAll("-", " "))).toMatchObject({ department: "admin", name: admin.name });
  expect(await personSigningIn(admin.mail, password, from)).toMatchObject({ department: "admin" });
  expect(await awaitsFirstAdmin()).toBe(false);
  await expect(use(code, "open:second")).rejects.toMatchObject({ reason: "wrongFirstCode" });
  expect(await announceFirstAdmin(() => {}, "")).toBe(false);
});

test("a demo company is not made over one that is there", async () => {
  process.env.DEMO = "1";
  await ensureDemoCompany();
  expect((await companyNow()).people).toHaveLength(1);
  delete process.env.DEMO;
});
