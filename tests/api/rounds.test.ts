import { expect, test } from "vitest";
import type { OpenDraft } from "@/lib/door/draft";
import type { Answers } from "@/lib/form/field";
import { say } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";

const id = "purchasingReport.purchasing.2";
const contractsOf = (answers: Answers) => ((answers.conclusion as Answers).pass as { contracts: Answers[] }).contracts;

test("a second round begins with the answers of the first, and shows what it says otherwise, prices to those who may read them (4.2d, 5.2)", async () => {
  const scene = await orderIn("execution");
  const [sales, purchasing] = [await scene.troupe.head("sales"), await scene.troupe.member("purchasing")];
  await purchasing.command(scene.no, "re-reviews", { cause: "delay", reason: say(scene, "供應商停產", "The supplier has stopped") });
  await sales.command(scene.no, "re-reviews/R1/scopes", { departments: ["purchasing"], reason: say(scene, "只涉及採購", "Purchasing alone is touched") });

  const draft = await purchasing.visit.get<OpenDraft>(`/api/v1/orders/${encodeURIComponent(scene.no)}/documents/${id}/draft`);
  const [first] = contractsOf(draft.answers);
  expect(draft).toMatchObject({ revision: 0, answers: { conclusion: { outcome: "pass" } } });
  expect((await purchasing.document(scene.no, id)).changed).toBeNull();

  const supplier = say(scene, "無錫示範物料行", "Wuxi Shifan Materials");
  const dearer = { ...first, supplier, unitPrice: Number(first?.unitPrice) + 100 };
  const [, ...others] = contractsOf(draft.answers);
  await purchasing.write(scene.no, id, () => ({ ...draft.answers, conclusion: { outcome: "pass", pass: { contracts: [dearer, ...others] } } }));

  const changedFor = async (department: "finance" | "technical") => (await (await scene.troupe.head(department)).document(scene.no, id)).changed;
  const [place, price] = ["conclusion.pass.contracts.0.supplier", "conclusion.pass.contracts.0.unitPrice"];
  expect(await changedFor("finance")).toMatchObject({ round: 1, changes: [{ path: place, before: first?.supplier, after: supplier }, { path: price }] });
  expect((await changedFor("technical"))?.changes.map(({ path }) => path)).toEqual([place]);
  expect((await (await scene.troupe.head("finance")).document(scene.no, "purchasingReport.purchasing.1")).changed).toBeNull();
});
