import type { Answers } from "@/lib/form/field";
import { type OperatingDepartment, operatingDepartments } from "@/lib/order/people";
import { documentToWrite, met, type Scene, say, signOff } from "./scene";

async function summarise(scene: Scene, department: OperatingDepartment): Promise<void> {
  const author = await scene.troupe.member(department);
  await author.write(scene.no, await documentToWrite(scene, "executionSummary", department), (_, started) => ({
    ...started,
    work: say(scene, "本部門工作按計劃完成。", "The department's work was done as planned."),
    schedule: say(scene, "里程碑均按期達成。", "Milestones were met on time."),
    quality: say(scene, "無客訴。", "No complaint."),
    problems: say(scene, "批號模糊一次，已整改並驗證。", "Batch numbers blurred once; corrected and verified."),
    lessons: say(scene, "噴碼機列入每日點檢。", "The printer joins the daily checklist."),
    records: ["report", "log", "inspection"],
    filed: "yes",
  }));
}

/** Every department sums up (8.1). */
export async function summaries(scene: Scene): Promise<void> {
  for (const department of operatingDepartments) await summarise(scene, department);
}

/** Sales asks to close (8.2d). */
async function askToClose(scene: Scene): Promise<string> {
  const sales = await scene.troupe.head("sales");
  const documentId = await documentToWrite(scene, "closureRequest");
  await sales.write(scene.no, documentId, (_, started) => ({
    ...started,
    statement: say(scene, "訂單按期執行，各項記錄已歸檔。", "Carried out on time; its records are filed."),
    reason: say(scene, "全部條件均已滿足。", "Every condition is met."),
  }));
  return documentId;
}

async function countersign(scene: Scene, documentId: string): Promise<void> {
  const part = (answers: Answers) => (_: unknown, started: Answers) => ({ ...started, point: met(), ...answers });
  await signOff(scene, documentId, {
    purchasing: part({ notes: say(scene, "合同全部履行完畢。", "All contracts fulfilled.") }),
    finance: part({ notes: say(scene, "款項已收訖。", "Payment received in full.") }),
    technical: part({ summary: say(scene, "新包裝工藝穩定，納入標準。", "The new packing process is stable and becomes standard.") }),
  });
}

/** Sales asks to close; purchasing, finance, technical and the general manager sign (8.2d-h). */
export async function close(scene: Scene): Promise<void> {
  await countersign(scene, await askToClose(scene));
}

/** The general manager waives the technical summary with his signature, and the order closes without it (8.1). */
export async function closeWithWaiver(scene: Scene): Promise<void> {
  const documentId = await askToClose(scene);
  const manager = await scene.troupe.head("management");
  await manager.waive(
    scene.no,
    "technicalSummary",
    say(scene, "沿用既有工藝，執行中沒有技術問題可總結。", "The process is an established one; no technical problem arose that could be summed up."),
  );
  await countersign(scene, documentId);
}

/** Sales asks to close, and of those who countersign only purchasing has (8.2d, e). */
export async function beginClosing(scene: Scene): Promise<void> {
  const documentId = await askToClose(scene);
  const purchasing = await scene.troupe.head("purchasing");
  const notes = say(scene, "合同全部履行完畢。", "All contracts fulfilled.");
  await purchasing.sign(scene.no, documentId, "purchasing", { filling: (_, started) => ({ ...started, point: met(), notes }) });
}
