import { beforeAll, describe, expect, test } from "vitest";
import { documentApi, orderApi } from "@/components/orders/paths";
import { inLanguage, type Language } from "@/lib/form/words";
import type { Order } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import { type Manifest, manifestName } from "@/lib/packet/manifest";
import { readZip } from "@/lib/packet/zip";
import { pdfWords } from "@/lib/words/pdf";
import { downloadPacket } from "../../scripts/play/archivist";
import { Customer } from "../../scripts/play/customer";
import type { Scene } from "../../scripts/play/scene";
import type { Visit } from "../../scripts/play/visit";
import { pageTexts, textOf } from "../pdf/extract";
import { withoutSpace } from "../pdf/said";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";
import { sealedOrder } from "./sealed";

async function paper(visit: Visit, path: string): Promise<Buffer> {
  const response = await visit.send(path);
  expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "application/pdf"]);
  return Buffer.from(await response.arrayBuffer());
}

const visitOf = async ({ troupe }: Scene, department: Department) => (await troupe.head(department)).visit;
const pdfOf = ({ no }: Scene, documentId: string, query = "") => `${documentApi(no, documentId)}/pdf${query}`;
const words = (said: (typeof pdfWords.standing)["draft"], language: Language) => withoutSpace(inLanguage(said, language));

/** Every page says what the paper is. */
async function isMarked(bytes: Buffer, standing: keyof typeof pdfWords.standing, language: Language): Promise<void> {
  for (const text of await pageTexts(bytes)) expect(text).toContain(words(pdfWords.standingLine[standing], language));
}

describe("a closed order", () => {
  let scene: Scene;
  let language: Language;
  let files: Map<string, Uint8Array>;
  let listed: Manifest["files"];

  beforeAll(async () => {
    scene = await orderIn("closed");
    const packet = (await downloadPacket(scene)).bytes;
    language = (await (await scene.troupe.head("sales")).order(scene.no)).order.documentLanguage;
    files = new Map(readZip(packet)?.files.map((file) => [file.name, file.bytes]));
    listed = (JSON.parse(Buffer.from(files.get(manifestName) ?? []).toString("utf8")) as Manifest).files.filter((file) => file.document);
  });

  const sealedBytes = (documentId: string) => Buffer.from(files.get(listed.find((file) => file.document === documentId)?.name ?? "") ?? []);

  test("gives each sealed paper to sales as the very bytes that its packet holds", async () => {
    const sales = await visitOf(scene, "sales");
    expect(listed.length).toBeGreaterThanOrEqual(15);
    for (const { name, document, version } of listed) {
      expect((await paper(sales, pdfOf(scene, document ?? "", `?version=${version}`))).equals(files.get(name) ?? Buffer.of()), name).toBe(true);
    }
  });

  test("gives those who may not read prices a copy for reading, without them, and the sealed file of what holds none", async () => {
    const technical = await visitOf(scene, "technical");
    const price = withoutSpace("單價");
    const copy = await paper(technical, pdfOf(scene, "purchasingReport.purchasing.1"));
    expect(copy.equals(sealedBytes("purchasingReport.purchasing.1"))).toBe(false);
    await isMarked(copy, "reading", language);
    expect(await textOf(sealedBytes("purchasingReport.purchasing.1"))).toContain(price);
    expect(await textOf(copy)).not.toContain(price);
    expect((await paper(technical, pdfOf(scene, "technicalReport.technical.1"))).equals(sealedBytes("technicalReport.technical.1"))).toBe(true);
    expect(
      (await paper(await visitOf(scene, "archive"), pdfOf(scene, "purchasingReport.purchasing.1"))).equals(sealedBytes("purchasingReport.purchasing.1")),
    ).toBe(true);
    await expect((await visitOf(scene, "admin")).get(pdfOf(scene, "technicalReport.technical.1"))).rejects.toMatchObject(refused("noSuchOrder", 404));
  });

  test("tells who may not read prices no hash to try prices against", async () => {
    const document = documentApi(scene.no, "purchasingReport.purchasing.1");
    const told = async (department: "technical" | "finance") => JSON.stringify(await (await visitOf(scene, department)).get(document));
    const { order } = await (await visitOf(scene, "finance")).get<{ order: Order }>(orderApi(scene.no));
    const version = order.documents.find((one) => one.id === "purchasingReport.purchasing.1")?.versions.at(-1);
    for (const hash of [version?.contentHash ?? "", version?.renditionHash ?? ""]) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await told("finance")).toContain(hash);
      expect(await told("technical")).not.toContain(hash);
    }
  });

  test("is found intact, now, by whoever may verify it", async () => {
    for (const department of ["sales", "quality", "management", "archive", "audit"] as const) {
      const seen = await (await visitOf(scene, department)).get<{ faults: unknown[]; files: number; at: string }>(`/api/v1/orders/${scene.no}/verification`);
      expect(seen, department).toMatchObject({ faults: [], streams: 1, files: listed.length, at: expect.stringMatching(/^20\d\d-.*Z$/) });
    }
    await expect((await visitOf(scene, "admin")).get(`/api/v1/orders/${scene.no}/verification`)).rejects.toMatchObject(refused("noSuchOrder", 404));
    expect(await (await visitOf(scene, "audit")).get("/api/v1/verification")).toMatchObject({ faults: [] });
    for (const department of ["technical", "archive", "admin"] as const) {
      await expect((await visitOf(scene, department)).get("/api/v1/verification"), department).rejects.toMatchObject(refused("notAllowed", 403));
    }
  });
});

test("a version that waits for signatures is a draft, one that was returned is void, on each page; none that is not there is made up", async () => {
  const scene = await orderIn("execution");
  const author = await scene.troupe.member("sales");
  const check = await author.begin(scene.no, "executionCheck");
  const { documentLanguage } = (await author.order(scene.no)).order;
  await expect(author.visit.get(pdfOf(scene, check))).rejects.toMatchObject(refused("notSubmittedYet", 404));
  await author.write(scene.no, check, (_, started) => started);
  await isMarked(await paper(author.visit, pdfOf(scene, check)), "draft", documentLanguage);
  await (await scene.troupe.head("quality")).returnIt(scene.no, check, "The period is wrong.");
  await author.write(scene.no, check, (_, started) => ({ ...started, subject: "Everything." }));
  const void1 = await paper(author.visit, pdfOf(scene, check, "?version=1"));
  await isMarked(void1, "void", documentLanguage);
  expect(await textOf(void1)).toContain(withoutSpace("The period is wrong."));
  await isMarked(await paper(author.visit, pdfOf(scene, check)), "draft", documentLanguage);
  await expect(author.visit.get(pdfOf(scene, check, "?version=3"))).rejects.toMatchObject(refused("noSuchVersion", 404));
  for (const query of ["?version=0", "?version=one", "?version=1&copy=1"]) {
    await expect(author.visit.get(pdfOf(scene, check, query)), query).rejects.toMatchObject(refused("notTheSchema"));
  }
});

test("a draft is a paper for the department that writes it, marked on each page, with what is answered so far, until it is submitted", async () => {
  const scene = await orderIn("review");
  const author = await scene.troupe.member("purchasing");
  const report = documentApi(scene.no, "purchasingReport.purchasing.1");
  const { documentLanguage } = (await author.order(scene.no)).order;
  await isMarked(await paper(author.visit, `${report}/draft/pdf`), "draft", documentLanguage);
  const remark = "The supplier has no foil before January.";
  await author.visit.put(`${report}/draft`, { revision: 0, answers: { a: { remark }, b: { verdict: "met" }, conclusion: { outcome: "pass", pass: {} } } });
  const draft = await paper(author.visit, `${report}/draft/pdf`);
  await isMarked(draft, "draft", documentLanguage);
  expect(await textOf(draft)).toContain(withoutSpace(remark));
  for (const department of ["sales", "technical", "management"] as const) {
    await expect((await visitOf(scene, department)).get(`${report}/draft/pdf`), department).rejects.toMatchObject(refused("notYourDepartment", 403));
  }
  const submitted = `${documentApi(scene.no, "technicalReport.technical.1")}/draft/pdf`;
  await expect((await visitOf(scene, "technical")).get(submitted)).rejects.toMatchObject(refused("submittedAlready", 409));
});

test("the customer reads the document by his link as a draft, and the sealed file once he has signed", async () => {
  const scene = await orderIn("change");
  const customer = await Customer.open(scene, "changeRequest");
  const sales = await scene.troupe.head("sales");
  // What the customer signs is printed in his language, whatever the company writes in.
  const { language } = (await sales.order(scene.no)).order.terms.customer;
  await isMarked(await paper(customer.visit, "/api/v1/link/pdf"), "draft", language);
  await customer.sign();
  await sealedOrder(scene);
  const sealed = await paper(customer.visit, "/api/v1/link/pdf");
  expect(sealed.equals(await paper(sales.visit, pdfOf(scene, "changeRequest.sales.1")))).toBe(true);
  expect(await textOf(sealed)).not.toContain(words(pdfWords.standingLine.draft, language));
});
