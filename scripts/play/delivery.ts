import { addDays } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import { documentToWrite, type Scene, say } from "./scene";

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
