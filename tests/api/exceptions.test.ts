import { beforeAll, expect, test } from "vitest";
import { demoPassword } from "@/lib/company/demo-people";
import type { conformanceView } from "@/lib/door/conformance-view";
import type { Department } from "@/lib/order/people";
import type { Player } from "../../scripts/play/player";
import type { Scene } from "../../scripts/play/scene";
import { Visit } from "../../scripts/play/visit";
import { orderIn, portalUrl } from "../setup/stage";
import { refused } from "./refused";

/** An order in execution, which these tests share: each only adds to it. */
let scene: Scene;

beforeAll(async () => {
  scene = await orderIn("execution");
});

const head = (department: Department): Promise<Player> => scene.troupe.head(department);
const path = (rest: string, no = scene.no) => `/api/v1/orders/${no}/${rest}`;

test("the general manager waives a condition with password and reason, and the board says so (8.1)", async () => {
  const manager = await head("management");
  const waiver = { ...(await manager.waiving(scene.no, "summaries", "Agreed with the customer.")), password: demoPassword };
  await expect((await head("sales")).visit.post(path("waivers"), waiver)).rejects.toMatchObject(refused("generalManagerDecides", 403));
  await expect(manager.visit.post(path("waivers"), { ...waiver, password: "wrong" })).rejects.toMatchObject(refused("wrongPassword", 403));
  await expect(manager.visit.post(path("waivers"), { ...waiver, gate: "delivered" })).rejects.toMatchObject(refused("cannotBeWaived"));
  const unseen = { ...waiver, seen: { ...waiver.seen, consent: waiver.seen.rendition } };
  await expect(manager.visit.post(path("waivers"), unseen)).rejects.toMatchObject(refused("changedSinceShown", 409));
  await expect(manager.visit.post(path("waivers"), { ...waiver, missing: ["sales"] })).rejects.toMatchObject(refused("changedSinceShown", 409));
  await manager.visit.post(path("waivers"), waiver);
  const { gates } = await manager.order(scene.no);
  expect(gates.find(({ id }) => id === "summaries")).toMatchObject({ met: false, waivable: true, waived: { reason: waiver.reason } });
});

test("a department raises a review, sales decides, one left out objects, and everybody reads it (5.2)", async () => {
  const { no } = await orderIn("execution");
  const [quality, sales, finance] = await Promise.all([head("quality"), head("sales"), head("finance")]);
  await quality.visit.post(path("re-reviews", no), { cause: "quality", reason: "Cracks in the first lot." });
  await expect(finance.visit.post(path("objections", no), { about: "R1", text: "Too soon." })).rejects.toMatchObject(refused("notLeftOut"));
  await sales.visit.post(path("re-reviews/R1/scopes", no), { departments: ["quality"], reason: "Only the inspection." });
  await finance.visit.post(path("objections", no), { about: "R1", text: "It costs." });
  const { scopes } = await quality.order(no);
  expect(scopes).toMatchObject([
    { about: "R1", goesOn: true, decided: { departments: ["quality"] }, objections: [{ department: "finance", text: "It costs." }] },
  ]);
  const { clauses } = await quality.visit.get<Awaited<ReturnType<typeof conformanceView>>>(path("conformance", no));
  expect(clauses.find(({ clause }) => clause === "5.2")).toMatchObject({
    met: false,
    departures: [{ kind: "raised" }, { kind: "objected", reason: "It costs." }],
  });
});

test("nothing moves by a calendar that has not changed, and only sales and the general manager see what would (3)", async () => {
  const sales = await head("sales");
  expect((await sales.order(scene.no)).moves).toEqual([]);
  await expect(sales.visit.post(path("deadlines"), { reason: "none" })).rejects.toMatchObject(refused("noDeadlineMoves"));
});

test("a letter that was sent is not posted again, nor one that is none of this order's; only sales may ask", async () => {
  const sales = await head("sales");
  const { letters } = await sales.visit.get<{ letters: { id: string; state: string }[] }>(path("letters"));
  const sent = letters.find(({ state }) => state === "accepted");
  await expect(sales.visit.post(path(`letters/${sent?.id}/postings`), {})).rejects.toMatchObject(refused("letterNotFailed", 409));
  await expect(sales.visit.post(path("letters/none/postings"), {})).rejects.toMatchObject(refused("noSuchLetter", 404));
  await expect((await head("quality")).visit.post(path(`letters/${sent?.id}/postings`), {})).rejects.toMatchObject(refused("salesPostsLetters", 403));
});

test("whoever works here gets a blank form in his language; nobody else, and no form that there is none of", async () => {
  const { visit } = await head("quality");
  const response = await visit.send("/api/v1/forms/changeRequest/pdf");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  expect(response.headers.get("content-disposition")).toContain(encodeURIComponent("COR-11 Order change request"));
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await expect(visit.get("/api/v1/forms/nonsense/pdf")).rejects.toMatchObject(refused("noSuchForm", 404));
  await expect(new Visit(portalUrl(), "en").get("/api/v1/forms/changeRequest/pdf")).rejects.toMatchObject(refused("signIn", 401));
});
