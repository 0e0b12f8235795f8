import mongoose from "mongoose";
import { expect, test } from "vitest";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Settings } from "@/lib/company/settings";
import type { Problem } from "@/lib/door/problem";
import type { Person } from "@/lib/order/people";
import { Player } from "../../scripts/play/player";
import { Visit } from "../../scripts/play/visit";
import { leaves, newcomer } from "../setup/newcomer";
import { portalUrl } from "../setup/stage";

const demo = (department: Person["department"]) => demoPeople.find((one) => one.department === department) as Person;
const enter = (person: Person, password = demoPassword) => Player.signIn(portalUrl(), person, password, "en");
const visitor = () => new Visit(portalUrl(), "en");
const sentence = "a good long sentence";

/** What next-auth answers to a mail address and a password. */
async function tried(mail: string, password: string, headers: Record<string, string> = {}): Promise<Response> {
  const visit = visitor();
  const { csrfToken } = await visit.get<{ csrfToken: string }>("/api/auth/csrf");
  return visit.send("/api/auth/callback/credentials", { method: "POST", headers, body: new URLSearchParams({ csrfToken, mail, password, json: "true" }) });
}

async function refusal(visit: Visit, method: string, path: string, body?: object): Promise<Problem> {
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  const response = await visit.send(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  expect(response.ok).toBe(false);
  return (await response.json()) as Problem;
}

test("nobody is let in who is not signed in", async () => {
  for (const path of ["me", "people", "settings", "desk", "orders"]) expect(await refusal(visitor(), "GET", `/api/v1/${path}`)).toMatchObject({ status: 401 });
});

test("an unknown address and a wrong password are answered alike, and made to wait alike, with Retry-After", async () => {
  const wrong = [await tried("nobody@demo.example", "not the password"), await tried(demo("audit").mail, "not the password")];
  expect(wrong.map((one) => one.status)).toEqual([401, 401]);
  expect(new Set(await Promise.all(wrong.map((one) => one.text()))).size).toBe(1);
  const burst = await Promise.all(Array.from({ length: 12 }, () => tried("nobody@demo.example", "not the password")));
  const late = burst.filter((one) => one.status === 429);
  expect(late.length).toBeGreaterThanOrEqual(2);
  for (const one of late) expect(Number(one.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("a network that a header claims is not believed", async () => {
  const claimed = "203.0.113.77";
  expect((await tried("spoofer@demo.example", "not the password", { "x-forwarded-for": claimed })).status).toBe(401);
  const connection = await mongoose.createConnection(process.env.PORTAL_DATABASE ?? "").asPromise();
  const addresses = await connection.collection("sidelog").distinct("address");
  await connection.close();
  expect(addresses).toEqual(["127.0.0.1"]);
});

test("who is invited sets a password once, works, and is out the moment the admin parts with him", async () => {
  const mail = "gao.xiang@example.com";
  const { admin, person, token } = await newcomer(mail, sentence);
  expect(await refusal(visitor(), "POST", "/api/v1/invitations/acceptances", { token, password: sentence })).toMatchObject({ reason: "deadLink", status: 404 });
  expect(await refusal(admin.visit, "POST", `/api/v1/people/${person.id}/invitations`, {})).toMatchObject({ reason: "invitedAlready" });

  const his = await enter({ ...person, mail }, sentence);
  expect(await his.visit.get("/api/v1/me")).toMatchObject({ person: { id: person.id, department: "quality" } });
  expect(await refusal(his.visit, "GET", "/api/v1/people")).toMatchObject({ reason: "onlyAdmins", status: 403 });

  await leaves({ admin, person });
  expect(await refusal(his.visit, "GET", "/api/v1/me")).toMatchObject({ status: 401 });
});

test("a changed password ends every other session, and keeps this one", async () => {
  const { admin, person } = await newcomer("gao.second@example.com", sentence);
  const [here, there] = [await enter(person, sentence), await enter(person, sentence)];
  await here.visit.post("/api/v1/me/password", { current: sentence, password: "an even better sentence" });
  expect(await here.visit.get("/api/v1/me")).toMatchObject({ person: { id: person.id } });
  expect(await refusal(there.visit, "GET", "/api/v1/me")).toMatchObject({ status: 401 });
  await leaves({ admin, person });
});

test("settings are the admin's, and a wrong one is named", async () => {
  const admin = await enter(demo("admin"));
  const { settings } = await admin.visit.get<{ settings: Settings }>("/api/v1/settings");
  const problem = await refusal(admin.visit, "PUT", "/api/v1/settings", { ...settings, zone: "Mars/Olympus", extra: 1 });
  expect(problem.faults?.map((fault) => fault.path).sort()).toEqual(["extra", "zone"]);
  const sales = await enter(demo("sales"));
  expect(await refusal(sales.visit, "PUT", "/api/v1/settings", settings)).toMatchObject({ reason: "onlyAdmins" });
});

test("a saved signature is strokes within bounds, and is let go again", async () => {
  const { visit } = await enter(demo("finance"));
  const mark = { how: "drawn", box: [300, 120], strokes: [[1, 2, 30, 40]] };
  expect(await visit.put("/api/v1/me/signature", { mark })).toEqual({ savedSignature: { ...mark, how: "saved" } });
  expect(await visit.get("/api/v1/me")).toMatchObject({ savedSignature: { how: "saved" } });
  for (const bad of [
    { how: "typed", text: "x" },
    { ...mark, strokes: [[1, 2, 3]] },
    { ...mark, strokes: [[-1, 2]] },
    { ...mark, image: "x" },
  ]) {
    expect(await refusal(visit, "PUT", "/api/v1/me/signature", { mark: bad })).toMatchObject({ status: 422 });
  }
  expect(await visit.put("/api/v1/me/signature", { mark: null })).toEqual({ savedSignature: null });
});

test("the one-time code of an empty portal opens nothing here", async () => {
  const admin = { name: "某人", latinName: "Somebody", mail: "somebody@example.com", title: "管理員", code: "AAAA-AAAA-AAAA", password: sentence };
  expect(await refusal(visitor(), "POST", "/api/v1/first-admin", admin)).toMatchObject({ reason: "wrongFirstCode" });
});
