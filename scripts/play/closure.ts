import { addDays } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import { type OperatingDepartment, operatingDepartments } from "@/lib/order/people";
import { Customer } from "./customer";
import { documentToWrite, met, type Scene, say, signOff } from "./scene";

/** Production delivers (8.2a): everything outstanding, or only half of the first line. */
export async function deliver(scene: Scene, { part = false } = {}): Promise<void> {
  const production = await scene.troupe.member("production");
  const documentId = await production.begin(scene.no, "deliveryReport");
  await production.write(scene.no, documentId, (_, started) => {
    const rows = started.lines as { line: number; now: number }[];
    return {
      ...started,
      lines: part ? rows.map((row, at) => ({ ...row, now: at === 0 ? Math.ceil(row.now / 2) : 0 })) : rows,
      place: scene.sample.address,
      carrier: say(scene, "示範物流 SF-20261124", "Shifan Logistics SF-20261124"),
      situation: part
        ? say(scene, "應客戶要求先交一部分。", "A part first, as the customer asked.")
        : say(scene, "其餘全部交付。", "All that was outstanding."),
      quality: say(scene, "包裝完好，標籤清楚。", "Packing intact, labels legible."),
    };
  });
}

function inspected(scene: Scene, appearance: Answers): Answers {
  const item = { item: say(scene, "外觀與包裝", "Appearance and packing"), standard: "GB/T 2828.1", method: say(scene, "目視", "Visual") };
  return {
    sampling: say(scene, "一般檢驗水平 II，每批二十件", "General level II, twenty of each lot"),
    items: [
      { ...item, ...appearance },
      { item: say(scene, "淨含量", "Net content"), standard: "JJF 1070", method: say(scene, "稱重", "Weighing"), found: "+0.4 %", verdict: "pass" },
    ],
  };
}

/** Quality inspects what was delivered and finds it acceptable (8.2b). */
export async function inspect(scene: Scene): Promise<void> {
  const quality = await scene.troupe.member("quality");
  await quality.write(scene.no, await documentToWrite(scene, "inspectionReport"), (_, started) => ({
    ...started,
    ...inspected(scene, { found: say(scene, "無缺陷", "No defect"), verdict: "pass" }),
    conclusion: { outcome: "pass", pass: { notes: say(scene, "准予出貨。", "Released.") } },
  }));
}

/** Quality finds what was delivered not acceptable: production has to put it right, and the goods count as not delivered (8.2b, 6.3). */
export async function reject(scene: Scene): Promise<void> {
  const quality = await scene.troupe.member("quality");
  await quality.write(scene.no, await documentToWrite(scene, "inspectionReport"), ({ today }, started) => ({
    ...started,
    ...inspected(scene, { found: say(scene, "二十件中六件批號模糊", "Six of twenty with blurred batch numbers"), verdict: "fail" }),
    conclusion: {
      outcome: "fail",
      fail: {
        text: say(scene, "批號模糊，無法追溯。", "Batch numbers are blurred; the goods cannot be traced."),
        department: "production",
        deadline: addDays(today, 4),
      },
    },
  }));
}

/** Sales asks for acceptance, the customer signs by the link (8.2c). */
export async function accept(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "acceptance"), (_, started) => ({
    ...started,
    summary: say(scene, "分兩批交付，數量與品質均符合約定。", "Delivered in two lots; quantity and quality as agreed."),
  }));
  await scene.troupe.customerSigns(scene, "acceptance");
}

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

/** Sales asks for acceptance, and the customer does not accept (8.2c). */
export async function customerRejects(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "acceptance"), (_, started) => ({
    ...started,
    summary: say(scene, "全部一次交付。", "Delivered at once, all of it."),
  }));
  const customer = await Customer.open(scene, "acceptance");
  await customer.decline(say(scene, "兩箱外包裝破損，內容物受潮。", "Two cartons are torn and what is in them is damp."));
}
